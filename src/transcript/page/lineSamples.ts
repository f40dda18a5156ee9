import type { Edition } from "../../diag/Edition.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { PageSample } from "./Page.ts";

/** A comment that says what is printed: `# Output: 42`, or nothing behind the colon and comments that show it below. */
const announcement =
  /^#+\s*(?:(?:example|expected|sample|the) )?(?:outputs?|results?|returns|prints|ausgabe|ergebnis|sortie|salida|saída)(?: is)?\s*:\s*(.*)$/i;

/** The same in a sentence, where a value follows: `# Returns "Wo"`. */
const returned = /^#+\s*(?:also |this )?returns\s+("[^"]*"|'[^']*'|-?\d[\d.,]*|\$?(?:true|false))\s*$/i;

/**
 * The outputs that comments show at the statements that print them, in the script's order; null where none does, and where
 * one at the script's end is about all of it. `startLine` is the page's line of the script's first.
 */
export function lineSamples(script: string, startLine: number, edition: Edition): PageSample | null {
  if (!/#.*(?::|returns)/i.test(script)) return null;
  const lines = script.split("\n");
  const shown: { readonly text: string; readonly line: number }[] = [];
  let isAboutAll = true;
  let [index, counted] = [0, 0];
  for (const { block, text: comment, extent } of parseScript(script, { edition }).comments) {
    if (block) continue;
    const { start } = extent;
    index += script.slice(counted, start).match(/\n/g)?.length ?? 0;
    counted = start;
    const [, value] = announcement.exec(comment.trim()) ?? returned.exec(comment.trim()) ?? [];
    if (value === undefined) continue;
    const below = commentsBelow(lines, index + 1);
    // A sentence that goes on below is about the output.
    if (value !== "" && below.length > 0) continue;
    const isLast = lines.slice(index + 1 + below.length).every((line) => line.trim() === "");
    if (value !== "" || !isLast) isAboutAll = false;
    if (value !== "") shown.push({ text: value, line: startLine + index });
    for (const [at, text] of below.entries()) shown.push({ text, line: startLine + index + 1 + at });
  }
  if (isAboutAll || shown.length === 0) return null;
  const lineNumbers = shown.map(({ line }) => line);
  return {
    lines: shown.map(({ text }) => text),
    startLine: lineNumbers[0],
    endLine: lineNumbers[lineNumbers.length - 1],
    lineNumbers,
    form: "text",
    isSelection: true,
  };
}

/** The comments of whole lines that follow each other from a line on, without their signs. */
function commentsBelow(lines: readonly string[], from: number): string[] {
  let end = from;
  while (end < lines.length && /^\s*#(?!>)/.test(lines[end])) end++;
  return lines.slice(from, end).map((line) => line.replace(/^\s*#+ ?/, ""));
}
