import { counted } from "../../base/text/counted.ts";
import { beginsFence } from "../../transcript/page/beginsFence.ts";
import { madeText } from "../populate/MadeObject.ts";
import { lineRange, linesText } from "./lineRange.ts";
import {
  type BlockError,
  type BlockReport,
  countVerdicts,
  type PageReport,
  type PageValue,
  type ReportLine,
  verdicts,
} from "./PageReport.ts";
import { tableText } from "./tableText.ts";

/** What is wrong, script by script, and a table of the scripts. */
export function reportText(report: PageReport): string {
  const head = ["script", "page lines", "same", "known", "missing", "extra", "different", "verdict"];
  const table = tableText(head, report.blocks.map(tableRow));
  return `${[...detailLines(report), table, sumLine(report)].join("\n")}\n`;
}

/** The values that were taken, and what there is to say of single scripts. */
export function detailLines(report: PageReport): string[] {
  const values = report.values.map(
    ({ text, value, from, kind }) => `value of ${text}: ${value}${from === "scenario" ? ` (${sourceOf(kind)})` : ""}`,
  );
  const stale = report.stale.map(
    ({ block, kind, text }) =>
      `script ${block}: the known difference (${kind}) does not occur any more: ${text.split("\n")[0]}`,
  );
  const made = report.blocks.flatMap((block) => block.made.map((each) => `script ${block.block}: ${madeText(each)}`));
  return [...values, ...made, ...report.blocks.flatMap(blockDetails), ...stale];
}

/** "page.md: 4 scripts: 3 passed, 1 ran" */
export function sumLine(report: PageReport): string {
  const counts = countVerdicts(report.blocks);
  const parts = verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdict}`);
  if (report.stale.length > 0) parts.push(`${counted(report.stale.length, "known difference")} out of date`);
  return `${report.page}: ${counted(report.blocks.length, "script")}: ${parts.join(", ")}`;
}

/** All that is known about why a script has its verdict. */
export function blockText(block: BlockReport): string[] {
  const errors = countedErrors(block.errors.filter(({ explained }) => explained === null)).map(
    ({ error: { id, text, line }, times }) =>
      `  error (page line ${line}): ${text.split("\n").join(" ")}\n    ${id}${times > 1 ? `\n    ${times} times` : ""}`,
  );
  const missing = block.missing.map(({ what, line }) => `  not modelled (page line ${line}): ${what}`);
  const open = block.placeholders
    .filter(({ value }) => value === null && block.verdict === "placeholder")
    .map(
      ({ text, kind, lines }) =>
        `  placeholder ${text}${kind ? ` (${kind})` : ""}, page ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
    );
  // What an error printed is told as an error.
  const lines = block.lines
    .filter((line) => line.kind !== "same" && line.reason === null && line.ofError !== true)
    .map(lineDetail);
  const rows = [...errors, ...missing, ...open, ...lines, ...fenceNote(block)].flatMap((row) => row.split("\n"));
  return rows.length > 0 || block.why === "" ? rows : [`  ${block.why}`];
}

/** Where a fence begins within the script. */
function fenceNote({ script, startLine }: BlockReport): string[] {
  const at = script.split("\n").findIndex(beginsFence);
  return at < 0
    ? []
    : [`  page line ${startLine + at} begins a fence within this script: the one before it is not closed`];
}

/** A pipeline may meet the same error for each of its objects, with another request's number in the id. */
function countedErrors(errors: readonly BlockError[]): { readonly error: BlockError; readonly times: number }[] {
  const found = new Map<string, { readonly error: BlockError; readonly times: number }>();
  for (const error of errors) {
    const key = `${error.line} ${error.text}`;
    const known = found.get(key);
    found.set(key, { error: known?.error ?? error, times: (known?.times ?? 0) + 1 });
  }
  return [...found.values()];
}

function blockDetails(block: BlockReport): string[] {
  if (block.passed || !block.isScript) return [];
  const head = `script ${block.block}, ${linesText(block)}: ${block.verdict}`;
  return [head, ...blockText(block), ""];
}

function lineDetail(line: ReportLine): string {
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
  return [
    String(block.block),
    lineRange(block),
    open("same"),
    known,
    open("missing"),
    open("extra"),
    open("different"),
    block.verdict,
  ];
}

/** Whence a value came that nobody gave. */
function sourceOf(kind: PageValue["kind"]): string {
  if (kind === "password") return "any password";
  return kind === "part" ? "its own name" : `the scenario's ${kind}`;
}
