import { controlCharacter } from "./controlCharacter.ts";
import { frontMatterOf, readLabHead } from "./frontMatter.ts";
import type { Lab } from "./Lab.ts";
import { LabFileError, type LabProblem, labProblem } from "./LabProblem.ts";
import { LabReader } from "./LabReader.ts";
import { labElements } from "./labElements.ts";

/** Characters that the file of a lab may have. */
export const mostLabCharacters = 1_000_000;

/** Reads the text of a lab; null where something in it is wrong. All that is wrong is told, in the order of the text. */
export function parseLab(content: string, file: string): { readonly lab: Lab | null; readonly problems: LabProblem[] } {
  const problems: LabProblem[] = [];
  if (content.length > mostLabCharacters) {
    const values = { length: content.length, most: mostLabCharacters };
    return { lab: null, problems: [labProblem("LabTooLarge", { line: 1, column: 1 }, values)] };
  }
  const text = content.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const lines = text.split("\n");
  refuseControls(lines, problems);
  const head = readLabHead(lines, problems);
  const start = frontMatterOf(lines)?.endLine ?? 0;
  const reader = new LabReader(lines, start, problems);
  for (const element of labElements(lines, start)) {
    if (element.kind === "heading") reader.heading(element);
    else reader.fence(element);
  }
  const body = reader.end();
  problems.sort((left, right) => left.line - right.line || left.column - right.column);
  const isSound = problems.every(({ severity }) => severity === "warning");
  return { lab: head && isSound ? { ...head, ...body, file, text } : null, problems };
}

/** The same for who can use nothing but a sound lab: what is wrong is thrown. */
export function readLab(text: string, file: string): Lab {
  const { lab, problems } = parseLab(text, file);
  if (lab) return lab;
  throw new LabFileError(
    file,
    problems.filter(({ severity }) => severity === "error"),
  );
}

/** Whether a text is meant to be a lab: its front matter has the key `lab`. */
export function looksLikeLab(text: string): boolean {
  const found = frontMatterOf(
    text
      .slice(0, 20_000)
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/),
  );
  return found !== null && /^lab\s*:/m.test(found.yaml);
}

/** What a terminal would obey is no text of a lab. */
function refuseControls(lines: readonly string[], problems: LabProblem[]): void {
  for (const [index, line] of lines.entries()) {
    const found = controlCharacter.exec(line);
    if (!found) continue;
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    problems.push(labProblem("LabControlCharacter", { line: index + 1, column: found.index + 1 }, { code }));
    return;
  }
}
