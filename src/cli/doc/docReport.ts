import path from "node:path";
import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import type { CaseOutcome, ComparedLine, Report, ReportCase } from "../../report/Report.ts";
import { linesText } from "./lineRange.ts";
import {
  type BlockReport,
  isFailure,
  type PageOutcome,
  type ReportLine,
  type Verdict,
  verdicts,
} from "./PageReport.ts";
import { blockText } from "./reportText.ts";

/** The verdicts on pages as a report: a page is a suite, a script a case. */
export function docReport(outcomes: readonly PageOutcome[], action: string, strict: boolean): Report {
  return {
    title: `cmdlab doc ${action}`,
    verdicts,
    suites: outcomes
      .filter((outcome) => !isFailure(outcome) || outcome.isFault)
      .map((outcome) => ({ name: forwardSlashes(outcome.page), cases: casesOf(outcome, strict) })),
  };
}

function casesOf(outcome: PageOutcome, strict: boolean): ReportCase[] {
  const file = relative(outcome.page);
  if (isFailure(outcome)) {
    const text = { message: outcome.problem, text: "", output: "" };
    return [
      {
        name: "the page",
        classname: forwardSlashes(outcome.page),
        file,
        line: null,
        seconds: 0,
        outcome: "error",
        ...text,
      },
    ];
  }
  const stale = outcome.stale.map(
    (difference): ReportCase => ({
      name: `script ${difference.block}: known difference`,
      classname: forwardSlashes(outcome.page),
      file,
      line: outcome.blocks[difference.block - 1].startLine,
      seconds: 0,
      outcome: "failed",
      message: `the known difference (${difference.kind}) does not occur any more`,
      text: difference.text,
      output: "",
    }),
  );
  return [...outcome.blocks.map((block) => blockCase(block, forwardSlashes(outcome.page), file, strict)), ...stale];
}

function blockCase(block: BlockReport, page: string, file: string, strict: boolean): ReportCase {
  const { verdict, why, seconds, output, script } = block;
  const outcome = block.isScript ? outcomeOf(verdict, strict) : "skipped";
  // What the message says already is not said again.
  const text = blockText(block).join("\n");
  return {
    name: `script ${block.block} (${linesText(block)})`,
    classname: page,
    file,
    line: placeOf(block),
    seconds,
    outcome,
    message: why,
    text: block.passed || text.trim() === why ? "" : text,
    output,
    verdict,
    ...(block.isScript ? {} : { level: null }),
    script,
    compared: block.lines.map(comparedLine),
  };
}

/** Where the reason is: the first error, missing part, placeholder or difference, else the script. */
function placeOf(block: BlockReport): number {
  const error = block.errors.find(({ explained }) => explained === null);
  const different = block.lines.find((line) => line.kind !== "same" && line.reason === null && line.pageLine !== null);
  switch (block.verdict) {
    case "failed":
      return error?.line ?? block.startLine;
    case "not modelled":
      return block.missing[0]?.line ?? block.startLine;
    case "placeholder":
      return block.placeholders.find(({ value }) => value === null)?.lines[0] ?? block.startLine;
    case "differs":
      return different?.pageLine ?? block.startLine;
    default:
      return block.startLine;
  }
}

function outcomeOf(verdict: Verdict, strict: boolean): CaseOutcome {
  if (verdict === "passed" || verdict === "ran") return "passed";
  return verdict === "failed" || verdict === "differs" || strict ? "failed" : "skipped";
}

function comparedLine(line: ReportLine): ComparedLine {
  return {
    expected: line.kind === "extra" ? null : line.shown,
    actual: line.kind === "missing" ? null : line.printed,
    isSame: line.kind === "same",
    ...(line.reason === null ? {} : { reason: line.reason }),
  };
}

/** As the folder that the program was started in sees it, which is a checkout's root where annotations are read. */
function relative(page: string): string {
  const inside = path.relative(process.cwd(), path.resolve(page));
  return forwardSlashes(inside.startsWith("..") ? page : inside);
}
