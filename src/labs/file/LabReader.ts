import {
  type Attribute,
  idForm,
  placeOfValue,
  readAttributes,
  readDuration,
  readNumber,
  refuseOtherKeys,
} from "./attributes.ts";
import type { Lab, LabCode, LabHint, LabSection, LabSetup, LabTask } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";
import type { LabFence, LabHeading } from "./labElements.ts";
import { refuseBadGraph } from "./refuseBadGraph.ts";

/** Keys that a fence may have beside `lab`. */
const fenceKeys = {
  setup: ["after"],
  check: ["session", "writes"],
  hint: ["after", "cost"],
  solution: ["way"],
  "reset-to": [],
  forbid: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FenceKind = keyof typeof fenceKeys;

/** A title, and in braces the id with what else is said of the task. */
const taskHeading = /^(.*?)\s*\{(#[^}]*)\}\s*$/s;

type Draft = { -readonly [K in keyof LabTask]: LabTask[K] extends readonly (infer E)[] ? E[] : LabTask[K] };

/** Puts a lab together from the headings and fences of its file. */
export class LabReader {
  readonly #lines: readonly string[];
  readonly #problems: LabProblem[];
  readonly #tasks: Draft[] = [];
  readonly #setups: LabSetup[] = [];
  readonly #forbids: LabCode[] = [];
  readonly #sections: LabSection[] = [];
  #task: Draft | null = null;
  /** Lines that the heading of the running section takes. */
  #headingLines = 0;
  /** The lines of the running section that the reader of the article sees. */
  #shown: string[] = [];
  #at: number;

  constructor(lines: readonly string[], start: number, problems: LabProblem[]) {
    this.#lines = lines;
    this.#at = start;
    this.#problems = problems;
  }

  /** A heading of level 1 or 2 begins a section; one that ends with `{#id ...}` begins a task. */
  heading(heading: LabHeading): void {
    if (heading.level > 2) {
      if (taskHeading.test(heading.text)) this.#problems.push(labProblem("LabTaskLevel", heading));
      return;
    }
    this.#closeSection(heading.line - 1);
    this.#headingLines = heading.endLine - heading.line + 1;
    const match = taskHeading.exec(heading.text);
    this.#task = null;
    if (match) {
      this.#task = this.#readTask(heading, match[1], match[2]);
      this.#tasks.push(this.#task);
    } else if (/^Task\b.*:/.test(heading.text)) {
      this.#problems.push(labProblem("LabTaskIdMissing", heading));
      // What stands below it is no fault of its own.
      this.#task = this.#readTask(heading, heading.text, "#nameless");
    }
  }

  fence(fence: LabFence): void {
    const problems: LabProblem[] = [];
    const attributes = readAttributes(fence.info, { line: fence.line, column: fence.infoColumn }, problems);
    const kind = attributes.get("lab");
    if (!kind) return;
    this.#problems.push(...problems);
    if (fence.isIndented) {
      this.#problems.push(labProblem("LabFenceIndented", fence));
      return;
    }
    this.#show(fence.startLine);
    this.#at = fence.endLine;
    if (!fence.isClosed || /^[`~]{3,}\S*\s+lab=/m.test(fence.content))
      this.#problems.push(labProblem("LabFenceOpen", fence, { kind: kind.value }));
    if (kind.value === "") {
      this.#problems.push(labProblem("LabWordApart", kind, { key: "lab", example: "lab=check" }));
      return;
    }
    if (!isFenceKind(kind.value)) {
      this.#problems.push(labProblem("LabKindUnknown", placeOfValue(kind), { found: kind.value }));
      return;
    }
    this.#readFence(fence, kind.value, attributes);
  }

  end(): Pick<Lab, "sections" | "setups" | "forbids" | "tasks"> {
    this.#closeSection(this.#lines.length);
    refuseBadGraph(this.#tasks, this.#setups, this.#problems);
    return { sections: this.#sections, setups: this.#setups, forbids: this.#forbids, tasks: this.#tasks };
  }

  #readTask(heading: LabHeading, title: string, words: string): Draft {
    const place = { line: heading.line, column: heading.column + heading.text.lastIndexOf("{") + 1 };
    const attributes = readAttributes(words, place, this.#problems);
    const [first, ...others] = attributes.values();
    const id = first.key.slice(1);
    if (!idForm.test(id)) this.#problems.push(labProblem("LabTaskIdInvalid", first, { found: id }));
    refuseOtherKeys(
      new Map(others.map((each) => [each.key, each])),
      ["points", "requires", "stays"],
      "a task",
      this.#problems,
    );
    const plain = title.replace(/^Task(?:\s+\d+)?:\s*/, "").trim();
    if (plain === "") this.#problems.push(labProblem("LabTaskWithoutTitle", heading, { id }));
    const requires = attributes.get("requires");
    return {
      line: heading.line,
      column: heading.column,
      id,
      title: plain,
      points: readNumber(attributes.get("points"), { least: 0, most: 1_000, standard: 1 }, this.#problems),
      requires: requires ? requires.value.split(",").filter((each) => each !== "") : [],
      staysDone: this.#oneWord(attributes.get("stays"), "done"),
      prose: "",
      checks: [],
      hints: [],
      solutions: [],
      otherWays: [],
      resetTo: [],
    };
  }

  #readFence(fence: LabFence, kind: FenceKind, attributes: ReadonlyMap<string, Attribute>): void {
    const place = { line: fence.line, column: fence.column };
    const language = languageOf(attributes);
    const others = [...attributes].filter(([key]) => key !== "lab" && key !== language);
    refuseOtherKeys(new Map(others), fenceKeys[kind], `lab=${kind}`, this.#problems);
    if (kind !== "hint" && language !== null && !/^(?:powershell|pwsh|ps1)$/i.test(language))
      this.#problems.push(labProblem("LabLanguageWrong", place, { kind }));
    if (fence.content.trim() === "") this.#problems.push(labProblem("LabFenceEmpty", place, { kind }));
    const code: LabCode = { ...place, code: fence.content, codeLine: fence.line + 1 };
    const task = this.#task;
    if (kind === "setup") this.#setups.push({ ...code, after: attributes.get("after")?.value ?? null });
    else if (kind === "forbid") this.#forbids.push(code);
    else if (!task) this.#problems.push(labProblem("LabFenceOutside", place, { kind }));
    else if (kind === "check")
      task.checks.push({
        ...code,
        seesSession: this.#oneWord(attributes.get("session"), "learner"),
        writesCopy: this.#oneWord(attributes.get("writes"), "copy"),
      });
    else if (kind === "solution") addSolution(task, code, attributes.get("way")?.value ?? "");
    else if (kind === "reset-to") task.resetTo.push(code);
    else task.hints.push(this.#hint(fence, attributes));
  }

  /** Whether a key is there, which takes this one word. */
  #oneWord(attribute: Attribute | undefined, word: string): boolean {
    if (attribute && attribute.value !== word) {
      const { key, value } = attribute;
      this.#problems.push(labProblem("LabWordInvalid", placeOfValue(attribute), { key, word, found: value }));
    }
    return attribute !== undefined;
  }

  #hint({ line, column, content }: LabFence, attributes: ReadonlyMap<string, Attribute>): LabHint {
    return {
      line,
      column,
      text: content.trim(),
      after: readDuration(attributes.get("after"), this.#problems),
      cost: readNumber(attributes.get("cost"), { least: 0, most: 1, standard: 0 }, this.#problems),
    };
  }

  /** Takes the lines up to here into the article. */
  #show(line: number): void {
    for (; this.#at < line; this.#at++) this.#shown.push(this.#lines[this.#at]);
  }

  #closeSection(line: number): void {
    this.#show(line);
    const markdown = withoutEmptyDetails(this.#shown.join("\n")).trim();
    this.#shown = [];
    if (this.#task) this.#task.prose = markdown.split("\n").slice(this.#headingLines).join("\n").trim();
    if (markdown !== "" || this.#task) this.#sections.push({ task: this.#task?.id ?? null, markdown });
  }
}

/** `way`: the name of another way; "": the solution itself. */
function addSolution(task: Draft, code: LabCode, way: string): void {
  if (way === "") {
    task.solutions.push(code);
    return;
  }
  const at = task.otherWays.findIndex(({ name }) => name === way);
  const solutions = [...(task.otherWays[at]?.solutions ?? []), code];
  task.otherWays.splice(at < 0 ? task.otherWays.length : at, 1, { name: way, solutions });
}

function isFenceKind(text: string): text is FenceKind {
  return Object.hasOwn(fenceKeys, text);
}

/** The first word, where it is the language and no key. */
function languageOf(attributes: ReadonlyMap<string, Attribute>): string | null {
  const [first] = attributes.values();
  return first && first.value === "" && first.key !== "lab" ? first.key : null;
}

/** An author may fold hints and solutions away for those who read the file as a page; nothing is left of such a fold. */
function withoutEmptyDetails(markdown: string): string {
  return markdown.replace(/<details>\s*(?:<summary>[^<]*<\/summary>)?\s*<\/details>/g, "").replace(/\n{3,}/g, "\n\n");
}
