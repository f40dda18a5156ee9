import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import {
  object,
  oneOf,
  optional,
  pathText,
  pattern,
  type ShapeProblem,
  type ShapeType,
  scalar,
  shapeProblems,
} from "../../store/record/RecordShape.ts";
import { idForm } from "./attributes.ts";
import { controlCharacter } from "./controlCharacter.ts";
import type { LabHead } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";

/** A front matter is a dozen lines; more is no lab's. */
const mostCharacters = 4_000;

/** What stands between the first line `---` and the next one, and the line behind it (from 0). */
export interface FrontMatterText {
  readonly yaml: string;
  readonly endLine: number;
}

/** Finds the front matter of a text; null where it begins with none, or it has no end. */
export function frontMatterOf(lines: readonly string[]): FrontMatterText | null {
  if (lines[0]?.trimEnd() !== "---") return null;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end < 0 ? null : { yaml: lines.slice(1, end).join("\n"), endLine: end + 1 };
}

/** Reads the front matter of a lab; null where something in it is wrong, which `problems` tell. */
export function readLabHead(lines: readonly string[], problems: LabProblem[]): LabHead | null {
  const found = frontMatterOf(lines);
  if (!found) {
    const open = lines[0]?.trimEnd() === "---";
    problems.push(labProblem(open ? "LabHeadOpen" : "LabHeadMissing", { line: 1, column: 1 }));
    return null;
  }
  const { yaml } = found;
  if (yaml.length > mostCharacters) {
    problems.push(labProblem("LabHeadTooLarge", { line: 2, column: 1 }, { length: yaml.length, most: mostCharacters }));
    return null;
  }
  return readYaml(yaml, problems);
}

type Head = ShapeType<typeof headShape>;

const number = (expected: string, least: number, most: number) =>
  scalar<number>(expected, (value) => typeof value === "number" && value >= least && value <= most);

/** YAML writes as `\e` what the text of the file must not hold. */
const plain = scalar<string>(
  "a text that is not empty and has no control characters",
  (value) => typeof value === "string" && value !== "" && !controlCharacter.test(value) && !/[\n\t]/.test(value),
);

const headShape = object({
  lab: number("the number 1, the form of the file", 1, Number.MAX_SAFE_INTEGER),
  id: pattern("small letters, digits and '-', at most 64, beginning with a letter", idForm),
  title: plain,
  scenario: plain,
  seed: optional(
    scalar<string | number>(
      "a text",
      (value) => (typeof value === "string" && !controlCharacter.test(value)) || Number.isFinite(value),
    ),
  ),
  now: optional(
    scalar<string>(
      "a moment such as 2013-08-28T02:23:47Z",
      (value) =>
        typeof value === "string" &&
        /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,3})?Z)?$/.test(value) &&
        isDayOfCalendar(value),
    ),
  ),
  edition: optional(oneOf("Desktop", "Core")),
  "sign-in": optional(plain),
  minutes: optional(number("a number of minutes up to 1000", 1, 1_000)),
  pass: optional(number("a number from 0 to 1", 0, 1)),
  language: optional(pattern("a language such as en or de-AT", /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
});

/** A 30th of February would be the 2nd of March. */
function isDayOfCalendar(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, "2015-08-28".length));
}

const standardHead = {
  seed: "1",
  edition: "Desktop",
  now: null,
  signIn: null,
  minutes: null,
  pass: 0.8,
  language: "en",
} as const;

function headOf({
  id,
  title,
  scenario,
  seed,
  now,
  edition,
  minutes,
  pass,
  language,
  ...rest
}: Head): Omit<LabHead, "scenarioPlace"> {
  return {
    ...standardHead,
    id,
    title,
    scenario,
    ...(seed !== undefined && { seed: String(seed) }),
    ...(edition !== undefined && { edition }),
    ...(now !== undefined && { now: Date.parse(now) }),
    ...(rest["sign-in"] !== undefined && { signIn: rest["sign-in"] }),
    ...(minutes !== undefined && { minutes }),
    ...(pass !== undefined && { pass }),
    ...(language !== undefined && { language }),
  };
}

/** The YAML begins on the second line of the file. Aliases are refused: they let a small text grow without end. */
function readYaml(yaml: string, problems: LabProblem[]): LabHead | null {
  const lineCounter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const needsQuotes = fault.code === "BLOCK_AS_IMPLICIT_KEY";
    const id = needsQuotes ? "LabHeadQuotes" : "LabHeadInvalid";
    problems.push(labProblem(id, place(fault.pos[0]), { what: fault.message }));
    return null;
  }
  const anchor = offsetOfAnchor(document);
  if (anchor !== null) {
    problems.push(labProblem("LabHeadAnchor", place(anchor)));
    return null;
  }
  const placeOf = (path: ShapeProblem["path"]) => place(offsetOf(document.contents, path));
  const value: unknown = document.toJS();
  const found = shapeProblems(headShape, value);
  for (const problem of found) problems.push(shapeProblem(problem, placeOf(problem.path)));
  if (found.length > 0) return null;
  const head = value as Head;
  if (head.lab === 1) return { ...headOf(head), scenarioPlace: placeOf(["scenario"]) };
  problems.push(labProblem("LabVersionUnknown", { line: 2, column: 1 }, { found: head.lab }));
  return null;
}

/** Where the first anchor or alias stands; null: there is none. */
function offsetOfAnchor(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && !node.anchor) return undefined;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function shapeProblem(
  { path, expected, found, unknown }: ShapeProblem,
  place: LabProblem | { line: number; column: number },
) {
  if (unknown)
    return labProblem("LabKeyUnknown", place, {
      key: String(path.at(-1)),
      what: "the front matter",
      known: expected.replace(/^one of /, ""),
    });
  return labProblem("LabHeadShape", place, { path: pathText(path) || "The front matter", expected, found });
}

/** Where a key begins; the beginning where it is absent. */
function offsetOf(contents: unknown, path: ShapeProblem["path"]): number {
  if (!isMap(contents)) return 0;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === path[0]);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
