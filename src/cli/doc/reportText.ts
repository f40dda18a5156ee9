import Table from "cli-table3";
import { count } from "./listText.ts";
import type { BlockReport, PageReport, ReportLine } from "./testPage.ts";

/** What differs, line by line, and a table of the scripts. */
export function reportText(report: PageReport): string {
  const details = report.blocks.flatMap(blockDetails);
  for (const { block, kind, text } of report.stale)
    details.push(`script ${block}: the known difference (${kind}) does not occur any more: ${text.split("\n")[0]}`);
  const table = new Table({
    head: ["script", "page lines", "same", "known", "missing", "extra", "different", "result"],
    style: { head: [], border: [], compact: true },
  });
  table.push(...report.blocks.map(tableRow));
  const failed = report.blocks.filter(({ passed }) => !passed).length;
  const stale = report.stale.length > 0 ? `, ${count(report.stale.length, "known difference")} out of date` : "";
  const sum = `${report.page}: ${count(report.blocks.length, "script")}, ${report.blocks.length - failed} passed, ${failed} failed${stale}`;
  return `${[...details, table.toString(), sum].join("\n")}\n`;
}

function blockDetails(block: BlockReport): string[] {
  const rows = block.lines.filter((line) => line.kind !== "same" && line.reason === null).map(detail);
  if (!block.ran) rows.push("  was not run, because a script before it ended the session");
  if (!block.passed && block.ended !== null) rows.push(`  ended with the error ${block.ended}`);
  if (rows.length === 0) return [];
  return [`script ${block.block}, lines ${block.startLine}-${block.endLine}:`, ...rows, ""];
}

function detail(line: ReportLine): string {
  const place = line.pageLine === null ? "" : ` (page line ${line.pageLine})`;
  if (line.kind === "extra") return `  extra:     ${line.printed}`;
  if (line.kind === "missing") return `  missing:   ${line.shown}${place}`;
  if (line.kind === "different") return `  different: ${line.shown}${place}\n  printed:   ${line.printed}`;
  return "";
}

function tableRow(block: BlockReport): string[] {
  const open = (kind: ReportLine["kind"]): string =>
    String(block.lines.filter((line) => line.kind === kind && (kind === "same" || line.reason === null)).length);
  const known = String(block.lines.filter((line) => line.reason !== null).length);
  const result = block.passed ? (block.hasSample ? "passed" : "passed (no sample)") : "failed";
  return [
    String(block.block),
    `${block.startLine}-${block.endLine}`,
    open("same"),
    known,
    open("missing"),
    open("extra"),
    open("different"),
    result,
  ];
}
