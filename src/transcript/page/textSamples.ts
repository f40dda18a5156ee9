import { announcesOutput } from "./announcesOutput.ts";
import type { PageElement, PageLine, PageRow, PageSample, PageTable, PageText } from "./Page.ts";
import { literalsOf, looksLikeOutput } from "./sampleLines.ts";

/**
 * The sample output that a page has in its text behind a script, and not set apart as code: in a block quote, a paragraph
 * with line breaks, or a table. `between` is what stands between the script and the next code.
 */
export function textSample(between: readonly PageElement[], script: string): PageSample | null {
  const literals = literalsOf(script);
  for (const [index, element] of between.entries()) {
    const above = index === 0 ? "" : lastText(between[index - 1]);
    if (element.kind === "code") return null;
    if (element.kind === "heading") {
      if (!announcesOutput(lastText(element))) return null;
      continue;
    }
    if (element.kind === "table") {
      const isShown = announcesOutput(above) || (index === 0 && isHeadedBy(element, script));
      if (isShown && element.rows.length > 1) return tableSample(element);
    } else if (isSample(element, above, literals) || (index === 0 && isQuotedValue(element)))
      return textLines(between.slice(index), element.kind);
  }
  return null;
}

/**
 * What stands in paragraphs of their own behind an input that a text shows with its prompt: what is printed for it, up to
 * the first paragraph that is a sentence.
 */
export function typedSample(between: readonly PageElement[]): PageSample | null {
  const end = between.findIndex((each) => each.kind !== "text" || each.lines.some(({ text }) => isSentence(text)));
  const shown = between.slice(0, end < 0 ? between.length : end);
  if (!shown.some((each) => "lines" in each && looksLikeOutput(linesText(each)))) return null;
  return shown[0]?.kind === "text" ? textLines(shown, "text", true) : null;
}

function linesText({ lines }: PageText): string {
  return lines.map(({ text }) => text).join("\n");
}

/** Words that end as sentences do, or too many for a value. */
function isSentence(line: string): boolean {
  // A template of a wiki is what it has for a paragraph.
  if (/^\{\{[^{}]*\}\}$/.test(line)) return true;
  return !looksLikeOutput(line) && (/\p{L}{2,}[.?!:]$/u.test(line) || line.split(/\s+/).length > 12);
}

function isSample({ kind, lines, isBullet }: PageText, above: string, literals: readonly string[]): boolean {
  if (isAlert(lines)) return false;
  // An item of a list that begins with a text of the script says something of that.
  const repeats = isBullet !== true && lines.some(({ text }) => literals.some((literal) => text.startsWith(literal)));
  const looks = looksLikeOutput(lines.map(({ text }) => text).join("\n"));
  if (kind === "quote") return announcesOutput(above) || looks || repeats;
  // Prose goes on below a sentence that announces; lines that the page breaks itself, or that look like output, do not.
  return (lines.length > 1 && looks && allLook(lines)) || (repeats && (lines.length > 1 || announcesOutput(above)));
}

/** A quote right behind a script that has nothing but a number or a word in each line. */
function isQuotedValue({ kind, lines }: PageText): boolean {
  return kind === "quote" && !isAlert(lines) && lines.every(({ text }) => /^[^\s.?!:]*[^\s?!:]$/.test(text));
}

/** Every line a name and a value, as a list has it. */
function allLook(lines: readonly PageLine[]): boolean {
  return lines.every(({ text }) => text === "" || looksLikeOutput(text));
}

/** "[!NOTE]" and what older pages wrote in its place. */
function isAlert([first]: readonly PageLine[]): boolean {
  return /^\[!\w+\]|^(?:note|tip|important|caution|warning)\s*:?$/i.test(first?.text ?? "");
}

function lastText(element: PageElement): string {
  return "lines" in element ? element.lines.map(({ text }) => text).join(" ") : "";
}

/** All paragraphs of a quote or behind a prompt, or the one paragraph. */
function textLines(elements: readonly PageElement[], kind: "text" | "quote", isWhole = kind === "quote"): PageSample {
  const lines: PageLine[] = [];
  for (const element of elements) {
    if (element.kind !== kind || (lines.length > 0 && (!isWhole || isAlert(element.lines)))) break;
    lines.push(...element.lines);
  }
  return {
    lines: lines.map(({ text }) => text),
    startLine: lines[0].line,
    endLine: lines[lines.length - 1].line,
    form: "text",
    lineNumbers: lines.map(({ line }) => line),
  };
}

/** Whether a table right behind a script has the properties for its header that the script names, as its output has. */
function isHeadedBy({ rows: [header] }: PageTable, script: string): boolean {
  const words = new Set(script.toLowerCase().match(/[\w-]+/g));
  return header.cells.length > 1 && header.cells.every(({ text }) => words.has(text.trim().toLowerCase()));
}

function tableSample({ rows }: PageTable): PageSample {
  return {
    lines: rows.map((row, index) => (index > 0 && row.cells.length === 2 ? itemText(row) : rowText(row))),
    startLine: rows[0].line,
    endLine: rows[rows.length - 1].line,
    form: "table",
    columns: rows[0].cells.length,
    lineNumbers: rows.map(({ line }) => line),
  };
}

/** A name and its value, without what the page remarks on the name, and nothing for a value that the page calls blank. */
function itemText({ line, cells: [name, value] }: PageRow): string {
  const remarked = /^(\w+) \([^()]*\)$/.exec(name.text.replace(/\s+/g, " ").trim())?.[1];
  const isBlank = /^[<(](?:blank|empty|none|nothing|no value)[>)]$/i.test(value.text.trim());
  const own = remarked === undefined ? name : { ...name, text: remarked };
  return rowText({ line, cells: [own, isBlank ? { ...value, text: "" } : value] });
}

function rowText({ cells }: PageRow): string {
  return cells
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .join(" ")
    .trim();
}
