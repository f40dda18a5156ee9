import type { Edition } from "../../objects/model/ambient.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { DocumentBlock, Sample } from "./DocumentBlock.ts";
import { isCommentLine, isScript, type KnowsCommand, startsStatement } from "./scriptTest.ts";
import { dominantScript, isSampleLine } from "./sampleLines.ts";

/**
 * Scripts in plain text without any mark: runs of lines that the parser takes, beginning with a statement of a known
 * command, an assignment or the like. The output of each is looked for between it and the next.
 */
export function plainBlocks(text: string, knows: KnowsCommand, edition: Edition): DocumentBlock[] {
  const lines = text.split(/\r?\n/);
  const ranges: { first: number; last: number }[] = [];
  for (let at = 0; at < lines.length; ) {
    const last = endOfScript(lines, at, knows, edition);
    if (last === null) {
      at++;
      continue;
    }
    ranges.push({ first: at, last });
    at = last + 1;
  }
  const prose = dominantScript(lines.filter((_, index) => !ranges.some(({ first, last }) => index >= first && index <= last)).join("\n"));
  return ranges.map(({ first, last }, index) => {
    const script = unindented(lines.slice(first, last + 1));
    const limit = ranges[index + 1]?.first ?? lines.length;
    return { script, firstLine: first + 1, lastLine: last + 1, sample: findSample(lines, last + 1, limit, script, prose) };
  });
}

/** Index of the last line of the script that begins at a line, or null where none begins there. */
function endOfScript(lines: readonly string[], first: number, knows: KnowsCommand, edition: Edition): number | null {
  let start = first;
  while (start < lines.length && start > first - 1 && (isCommentLine(lines[start]) || (start > first && lines[start].trim() === ""))) start++;
  if (start >= lines.length || lines[start].trim() === "" || !startsStatement(lines[start], knows, edition)) return null;
  let last = start;
  let text = lines.slice(first, start + 1).join("\n");
  for (let next = start + 1; next < lines.length; next++) {
    const line = lines[next];
    const longer = `${text}\n${line}`;
    const open = isOpen(text, edition);
    const belongs = open || line.trim() === "" || isCommentLine(line) || startsStatement(line, knows, edition) || continues(text, longer, edition);
    if (!belongs) break;
    text = longer;
    if (line.trim() !== "" && !isCommentLine(line)) last = next;
  }
  const script = unindented(lines.slice(first, last + 1));
  return isScript(script, "", knows, edition) || parsesWell(script, edition) ? last : null;
}

function isOpen(text: string, edition: Edition): boolean {
  return parseScript(text, { edition }).errors.some((error) => error.incompleteInput);
}

function parsesWell(text: string, edition: Edition): boolean {
  return parseScript(text, { edition }).errors.length === 0;
}

/** `else`, `catch` and the like on a line of their own go on with the statement before them. */
function continues(text: string, longer: string, edition: Edition): boolean {
  if (!/^\s*(else|elseif|catch|finally|while|until|\||\{|\})/i.test(longer.slice(text.length + 1))) return false;
  return parseScript(longer, { edition }).errors.every((error) => error.incompleteInput);
}

function findSample(lines: readonly string[], from: number, limit: number, script: string, prose: string | null): Sample | null {
  let first = from;
  while (first < limit && !(lines[first].trim() !== "" && isSampleLine(lines[first], script, prose, false))) first++;
  if (first >= limit) return null;
  let last = first;
  for (let at = first + 1; at < limit; at++) {
    if (lines[at].trim() === "") continue;
    if (!isSampleLine(lines[at], script, prose, at === last + 1)) break;
    last = at;
  }
  return { text: unindented(lines.slice(first, last + 1)), firstLine: first + 1, lastLine: last + 1 };
}

/** Without the blanks that all lines begin with. */
function unindented(lines: readonly string[]): string {
  const widths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const width = Math.min(...widths);
  return lines.map((line) => line.slice(Math.min(width, line.length - line.trimStart().length))).join("\n");
}
