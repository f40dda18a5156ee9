import { counted } from "../../base/text/counted.ts";
import { severities } from "../../check/Finding.ts";
import type { CheckedFile, PlacedFinding } from "./CheckResult.ts";

/** Columns that a source line may take. */
const widest = 110;

/** The findings of a file: where, what, and the line with a mark under the place. */
export function fileText({ file, findings }: CheckedFile): string {
  if (findings.length === 0) return "";
  return `${file}\n${findings.map(findingText).join("")}\n`;
}

function findingText(finding: PlacedFinding): string {
  const { line, column } = finding.start;
  const { text, before, length } = shown(finding);
  const gutter = String(line);
  const blank = " ".repeat(gutter.length);
  return [
    `  ${line}:${column}  ${finding.severity}  ${finding.message}  (${finding.rule})`,
    `      ${gutter} | ${text}`,
    `      ${blank} | ${" ".repeat(before)}${"^".repeat(length)}`,
    "",
  ].join("\n");
}

/** The line as it fits the screen, and the marked part of it. */
function shown({ start, end, lineText }: PlacedFinding): { text: string; before: number; length: number } {
  const line = lineText.replaceAll("\t", " ");
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const cut = Math.max(0, Math.min(from - 20, line.length - widest));
  const text = `${cut > 0 ? "…" : ""}${line.slice(cut, cut + widest)}${line.length > cut + widest ? "…" : ""}`;
  const before = from - cut + (cut > 0 ? 1 : 0);
  return { text, before, length: Math.max(1, Math.min(to - from, text.length - before)) };
}

/** The last line: what was looked at and what was found, with all that is less grave than `least` and was not shown. */
export function summaryText(files: readonly CheckedFile[], least: number): string {
  const count = (severity: PlacedFinding["severity"]): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((each) => each.severity === severity).length, 0);
  const scripts = files.reduce((sum, each) => sum + each.scripts, 0);
  const words = [
    counted(count("error"), "error"),
    counted(count("warning"), "warning"),
    `${count("information")} information`,
  ];
  const where =
    files.length === scripts
      ? counted(scripts, "script")
      : `${counted(scripts, "script")} in ${counted(files.length, "file")}`;
  const hidden = severities.slice(least + 1).reduce((sum, severity) => sum + count(severity), 0);
  const option = hidden === 0 ? "" : ` (${hidden} not shown: --severity information shows all)`;
  return `${where}: ${words.join(", ")}${option}\n`;
}
