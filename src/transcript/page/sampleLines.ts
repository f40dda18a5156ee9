import { announcesOutput } from "./announcesOutput.ts";

/** Lines of a sample output, by index; `end` is exclusive. */
export interface SampleRange {
  readonly start: number;
  readonly end: number;
}

/** No line that was formatted for a screen is longer; one that Write-Host wrote may be. */
const widestLine = 130;

/**
 * The sample output that a page shows behind a script, among the lines up to the next script. A line is output when it has
 * the form that formatting gives it, or repeats a text that the script writes. Output ends with its paragraph, or where the
 * letters of the prose around it begin; the next paragraph belongs to it when it begins as output too.
 */
export function sampleLines(lines: readonly string[], from: number, to: number, script: string): SampleRange | null {
  const literals = literalsOf(script);
  let found = null as SampleRange | null;
  let above = "";
  for (const { start, end } of paragraphs(lines, from, to)) {
    const first: number = beginning(lines, start, end, literals, found !== null, above);
    above = lines[end - 1];
    if (first < 0) {
      if (found) break;
      continue;
    }
    const last = outputEnd(lines, first, end, script, literals);
    found = { start: found?.start ?? first, end: last };
    if (last < end) break;
  }
  return found ?? announced(lines, from, to);
}

/** Where output begins in a paragraph, or -1: at its begin where output goes on or is announced. */
function beginning(
  lines: readonly string[],
  start: number,
  end: number,
  literals: readonly string[],
  goesOn: boolean,
  above: string,
): number {
  if (goesOn) return isOutput(lines, start, end, literals) ? start : -1;
  if (announcesOutput(above) && !isProse(lines.slice(start, end))) return start;
  return firstOutput(lines, start, end, literals);
}

/**
 * What is printed for an input that has another one behind it: without the last paragraph where that is about the next
 * input: in letters that neither the input nor the lines before it have, or words as a heading has them.
 */
export function withoutCaption(lines: readonly string[], script: string): readonly string[] {
  const start = lines.findLastIndex((line) => line.trim() === "") + 1;
  const known = alphabetsOf([script, ...lines.slice(0, start)].join("\n"));
  const isOther = lines.length > start && lines.slice(start).every((line) => isForeign(line, known));
  return isOther || isCaption(lines, start, script) ? lines.slice(0, Math.max(0, start - 1)) : lines;
}

/**
 * A line of words above the next input, set apart from this one by an empty line: what is printed as a line of text stands
 * right below its input, and what stands apart has the form of a list or table.
 */
function isCaption(lines: readonly string[], start: number, script: string): boolean {
  if (start === 0 || lines.length - start !== 1 || isOutput(lines, start, lines.length, literalsOf(script)))
    return false;
  return /^\p{Lu}\p{L}*(?: [^\s:]+)+:?$/u.test(lines[start].trim()) && !/[.!?]$/.test(lines[start].trim());
}

/** Whether a text as a whole has the look of output. */
export function looksLikeOutput(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 0 && lines.some((_, index) => isOutput(lines, index, lines.length, []));
}

function* paragraphs(lines: readonly string[], from: number, to: number): Generator<SampleRange> {
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && lines[index].trim() !== "") continue;
    if (index > start) yield { start, end: index };
    start = index + 1;
  }
}

/** Output begins a paragraph, or stands in it behind a line that announces it. */
function firstOutput(lines: readonly string[], start: number, end: number, literals: readonly string[]): number {
  for (let index = start; index < end; index++) {
    if (index > start && !/[:：]\s*$/.test(lines[index - 1])) continue;
    if (isOutput(lines, index, end, literals)) return index;
  }
  return -1;
}

function isOutput(lines: readonly string[], index: number, end: number, literals: readonly string[]): boolean {
  const line = lines[index].trim();
  if (literals.some((literal) => line.startsWith(literal))) return true;
  // A list's "Name : value", a table's underline below its header, the streams' prefixes, an error record's last lines.
  if (/^[A-Za-z_][\w .()/-]{0,40}\s:(?:\s|$)/.test(line) && !/[.!?]\s/.test(line.split(" :")[0])) return true;
  if (index + 1 < end && isUnderline(lines[index + 1])) return !isTitle(lines[index], lines[index + 1]);
  return (
    (isUnderline(line) && !isTitle(lines[index - 1] ?? "", line)) ||
    /^(?:WARNING|VERBOSE|DEBUG): /.test(line) ||
    /^\+ (?:CategoryInfo|FullyQualifiedErrorId)\s*:/.test(line) ||
    /^Directory: /.test(line)
  );
}

/** Words of a title with one line below them all, as text without markup sets its headings; no column is called so. */
function isTitle(words: string, underline: string): boolean {
  return (
    /^\s*-+\s*$/.test(underline) && /\S\s+\S/.test(words.trim()) && words.trim().length === underline.trim().length
  );
}

export function isUnderline(line: string): boolean {
  return /^\s*-{2,}(?:\s+-+)*\s*$/.test(line);
}

function outputEnd(
  lines: readonly string[],
  first: number,
  end: number,
  script: string,
  literals: readonly string[],
): number {
  let alphabets = alphabetsOf(`${script}\n${lines[first]}`);
  for (let index = first + 1; index < end; index++) {
    const line = lines[index];
    const isWritten = literals.some((literal) => line.trim().startsWith(literal));
    if (!isWritten && (isForeign(line, alphabets) || line.length > widestLine)) {
      // "Note:" above a paragraph of prose is prose as well.
      return index - 1 > first &&
        /[:：]\s*$/.test(lines[index - 1]) &&
        !literals.some((literal) => lines[index - 1].trim().startsWith(literal))
        ? index - 1
        : index;
    }
    alphabets = new Set([...alphabets, ...alphabetsOf(line)]);
  }
  return end;
}

/** A short line that ends in a colon, and a paragraph of short lines: what is announced as output without having a form of it. */
function announced(lines: readonly string[], from: number, to: number): SampleRange | null {
  const [intro, next] = [...paragraphs(lines, from, to)];
  if (!intro || !next || intro.end - intro.start > 2 || !/[:：]\s*$/.test(lines[intro.end - 1])) return null;
  return isProse(lines.slice(next.start, next.end)) ? null : next;
}

function isProse(lines: readonly string[]): boolean {
  return lines.some(
    (line) =>
      line.length > 120 ||
      /^\s*(?:[•*·-]|\d+[.)])\s/.test(line) ||
      /(?:\p{L}+[ ,]+){8,}.*[.。:：]\s*$/u.test(line) ||
      /[。，、]/.test(line),
  );
}

/** The texts between quotes that are long enough to be known again, up to the first variable. */
export function literalsOf(script: string): string[] {
  const found: string[] = [];
  for (const [, double, single] of script.matchAll(/"((?:[^"`]|`.)*)"|'((?:[^']|'')*)'/gs)) {
    const text = (double?.split("$")[0] ?? single ?? "").split("\n")[0].trim();
    if (text.length >= 6 && /\s|[.!:]$/.test(text)) found.push(text);
  }
  return found;
}

const alphabetPatterns = [
  /\p{Script=Han}/u,
  /\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
] as const;

function alphabetsOf(text: string): ReadonlySet<number> {
  return new Set(alphabetPatterns.flatMap((pattern, index) => (pattern.test(text) ? [index] : [])));
}

function isForeign(line: string, known: ReadonlySet<number>): boolean {
  return [...alphabetsOf(line)].some((alphabet) => !known.has(alphabet));
}
