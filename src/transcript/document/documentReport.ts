import Table from "cli-table3";
import type { DocumentBlock } from "./DocumentBlock.ts";
import type { TestedBlock } from "./testDocument.ts";

/** What `doc list` prints. */
export function listReport(blocks: readonly DocumentBlock[]): string {
  const table = newTable(["block", "lines", "begins with", "sample output"]);
  blocks.forEach((block, index) => {
    table.push([index + 1, range(block), firstLine(block.script), block.sample ? `${range(block.sample)}: ${firstLine(block.sample.text)}` : "none"]);
  });
  return `${table.toString()}\n`;
}

/** What `doc test` prints: every line that is not as the page says, then the table. */
export function testReport(blocks: readonly TestedBlock[]): string {
  const table = newTable(["block", "lines", "as on the page", "known differences", "other differences", ""]);
  const details: string[] = [];
  for (const block of blocks) {
    const known = block.lines.filter((line) => line.known !== null).length;
    const failed = block.lines.filter((line) => line.kind !== "same" && line.known === null);
    const same = block.lines.length - known - failed.length;
    table.push([block.number, range(block.block), block.block.sample ? same : "no sample", known, failed.length + block.stale.length, block.passed ? "ok" : "FAILED"]);
    details.push(...failed.map((line) => `block ${block.number}: ${line.kind === "missing" ? "not printed" : "not on the page"}: ${line.text}\n`));
    details.push(...block.stale.map((one) => `block ${block.number}: a known difference no longer occurs (${one.kind}): ${one.text}\n`));
    if (block.ended !== null && !block.passed) details.push(`block ${block.number}: ended with the error ${block.ended}\n`);
  }
  const passed = blocks.filter((block) => block.passed).length;
  return `${details.join("")}${table.toString()}\n${passed} passed, ${blocks.length - passed} failed\n`;
}

/** The same as data, every line of it. */
export function testRows(page: string, blocks: readonly TestedBlock[]): unknown {
  return {
    page,
    passed: blocks.every((block) => block.passed),
    blocks: blocks.map(({ number, block, printed, ended, lines, stale, passed }) => ({
      number,
      firstLine: block.firstLine,
      lastLine: block.lastLine,
      passed,
      ended,
      printed,
      lines,
      stale,
    })),
  };
}

function newTable(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [] } });
}

function range({ firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number }): string {
  return firstLine === lastLine ? String(firstLine) : `${firstLine}-${lastLine}`;
}

function firstLine(text: string): string {
  const line = text.split("\n").find((one) => one.trim() !== "" && !one.trim().startsWith("#")) ?? "";
  return line.trim().length > 60 ? `${line.trim().slice(0, 57)}...` : line.trim();
}
