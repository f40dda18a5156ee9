import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { compareLines } from "../../transcript/compare/compareLines.ts";
import { type Difference, type JudgedLine, judge } from "../../transcript/compare/Difference.ts";
import type { Pins } from "../../transcript/compare/Pins.ts";
import { sameLine } from "../../transcript/compare/sameLine.ts";
import { isValue, printedForm } from "../../transcript/compare/selection.ts";
import { type PrintedPart, printedLines } from "../../transcript/compare/shownErrors.ts";
import { type PageBlock, type PageSample, sampleLineNumber } from "../../transcript/page/Page.ts";
import { fillSample, type PlaceholderValues } from "../../transcript/placeholder/fillPlaceholders.ts";
import type { ReportLine } from "./PageReport.ts";
import type { ShownError } from "./printedParts.ts";

export interface ComparedBlock {
  readonly lines: readonly ReportLine[];
  /** Errors that the page shows, or that known differences explain. */
  readonly explained: ReadonlyMap<ErrorRecord, "page" | "known">;
  readonly used: ReadonlySet<Difference>;
}

/** Holds what a script printed against the page's samples. */
export function compareBlock(
  block: PageBlock,
  printed: readonly PrintedPart<ShownError>[],
  known: readonly Difference[],
  pins: Pins,
  values: PlaceholderValues,
): ComparedBlock {
  const printedText = printed.map(({ text }) => text).join("");
  const printedTexts = printedText.split("\n");
  // Where the page shows the whole output as well, what comments say of it is said twice.
  const wholes = block.samples.filter(({ isSelection }) => !isSelection);
  const isSelection = wholes.length === 0 && block.samples.length > 0;
  const shown = (isSelection ? block.samples : wholes).flatMap((sample) =>
    sample.lines
      .map((text, index) => ({
        text: fillSample(text, block.placeholders, values),
        line: sampleLineNumber(sample, index),
        form: sample.form ?? "code",
      }))
      .slice(isListTable(sample, printedText) ? 1 : 0)
      .flatMap((each) =>
        isSelection ? printedForm(each.text, printedTexts).map((text) => ({ ...each, text })) : each,
      ),
  );
  const texts = shown.map(({ text }) => text);
  const { lines, shownErrors } = printedLines(texts, printed, pins);
  const own = known.filter((each) => each.block === block.number);
  const hasSample = shown.length > 0;
  const compared = hasSample || own.length > 0 ? compareLines(texts, lines, pins, (index) => shown[index].form) : [];
  // A table of properties is about those that it has.
  const isAboutNamed = hasSample && wholes.length > 0 && wholes.every((sample) => isListTable(sample, printedText));
  const outcomes = isAboutNamed
    ? compared.filter((each) => each.kind !== "extra" || !/^\w+\s+:(?: |$)/.test(each.printed))
    : compared;
  const judged = judge(outcomes, own);
  const explained = new Map<ErrorRecord, "page" | "known">();
  for (const { text, error } of printed) {
    if (error === null) continue;
    if (shownErrors.has(error)) explained.set(error.record, "page");
    else if (isKnown(text, judged.lines)) explained.set(error.record, "known");
  }
  const ofErrors = new Set(
    printed.flatMap(({ text, error }) => (error && !explained.has(error.record) ? text.split("\n") : [])),
  );
  return {
    lines: judged.lines
      .filter((line) => (hasSample || line.reason !== null) && !(isSelection && isLeftOut(line, printedText)))
      .map((line) => ({
        ...line,
        pageLine: line.kind === "extra" ? null : shown[line.shownIndex].line,
        ...(line.kind === "extra" && ofErrors.has(line.printed) ? { ofError: true as const } : {}),
      })),
    explained,
    used: judged.used,
  };
}

/** Whether a selection says nothing of a line: what it does not name, and words about the output, or about none. */
function isLeftOut(line: JudgedLine, printed: string): boolean {
  if (line.reason !== null || line.kind === "same" || line.kind === "different") return false;
  return line.kind === "extra" || !isValue(line.shown) || printed.trim() === "";
}

/** Whether a page has set a list of names and values as a table of two columns, whose header no output has. */
function isListTable({ form, columns, lines }: PageSample, printed: string): boolean {
  if (form !== "table" || columns !== 2) return false;
  const rows = printed.split("\n").filter((line) => line.trim() !== "");
  return (
    rows.length > 0 &&
    rows.some((row) => / :(?: |$)/.test(row)) &&
    !rows.some((row) => sameLine(lines[0], row, () => false, "table"))
  );
}

/** Whether known differences explain every line of an error. */
function isKnown(text: string, lines: readonly JudgedLine[]): boolean {
  const explained = new Set(
    lines.flatMap((line) => (line.reason !== null && line.kind !== "missing" ? [line.printed.trimEnd()] : [])),
  );
  return text.split("\n").every((line) => line.trim() === "" || explained.has(line.trimEnd()));
}
