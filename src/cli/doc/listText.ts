import { counted } from "../../base/text/counted.ts";
import { linesText } from "./lineRange.ts";
import type { PageFile } from "./PageFile.ts";
import { blockPlaceholders } from "./PageRun.ts";

/** One script: its lines, how it begins, the samples that belong to it, and what the reader has to replace. */
export function listText({ file, form, blocks }: PageFile): string {
  const parts = [`${file}: ${form}, ${counted(blocks.length, "script")}\n`];
  for (const block of blocks) {
    const { number, script, samples, skip, saveAs } = block;
    parts.push(`\n${number}. ${linesText(block)}\n${indented(firstLines(script.split("\n"), 3))}`);
    if (skip !== null) parts.push(`   not run: ${skip}\n`);
    if (saveAs !== null) parts.push(`   saved as ${saveAs}\n`);
    for (const { text, kind, lines } of blockPlaceholders(block, new Map()))
      parts.push(`   placeholder ${text}${kind ? ` (${kind})` : ""}, ${lineList(lines)}\n`);
    for (const sample of samples) {
      parts.push(`   sample output, ${linesText(sample)}\n${indented(firstLines(sample.lines, 3))}`);
    }
    if (samples.length === 0 && skip === null) parts.push("   no sample output\n");
  }
  return parts.join("");
}

function lineList(lines: readonly number[]): string {
  return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
}

function firstLines(lines: readonly string[], limit: number): string[] {
  const shown = lines.filter((line) => line.trim() !== "");
  return shown.length > limit
    ? [...shown.slice(0, limit), `... (${counted(shown.length - limit, "more line")})`]
    : shown;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `     ${line.length > 110 ? `${line.slice(0, 107)}...` : line}\n`).join("");
}
