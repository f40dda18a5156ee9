import type { PageFile } from "./PageFile.ts";

/** One script: its lines, how it begins, and the samples that belong to it. */
export function listText({ file, form, blocks }: PageFile): string {
  const parts = [`${file}: ${form}, ${count(blocks.length, "script")}\n`];
  for (const { number, script, startLine, endLine, samples } of blocks) {
    parts.push(`\n${number}. lines ${startLine}-${endLine}\n${indented(firstLines(script.split("\n"), 3))}`);
    for (const sample of samples) {
      parts.push(
        `   sample output, lines ${sample.startLine}-${sample.endLine}\n${indented(firstLines(sample.lines, 3))}`,
      );
    }
    if (samples.length === 0) parts.push("   no sample output\n");
  }
  return parts.join("");
}

function firstLines(lines: readonly string[], limit: number): string[] {
  const shown = lines.filter((line) => line.trim() !== "");
  return shown.length > limit ? [...shown.slice(0, limit), `... (${count(shown.length - limit, "more line")})`] : shown;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `     ${line.length > 110 ? `${line.slice(0, 107)}...` : line}\n`).join("");
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
