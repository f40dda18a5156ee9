import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { githubReport } from "../report/githubReport.ts";
import { cutMarkdown, markdownReport } from "../report/markdownReport.ts";
import type { Report } from "../report/Report.ts";
import { isReportFormat, type ReportFormat, reportFormats } from "../report/reportFormats.ts";
import { UsageError } from "./options/UsageError.ts";
import { standardError, standardOutput } from "./terminal/StandardOutput.ts";

export const reportOption = {
  name: "report",
  value: "FORMAT[=FILE]",
  describe: "a report as junit, github, markdown or html; may be given again",
} as const;

/** A report that was asked for; `file` null: on standard output. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file: string | null;
}

/** GitHub takes a summary of one step up to this size. */
const largestSummary = 1024 * 1024;

/** Reads the values of `--report`: `FORMAT` or `FORMAT=FILE`; at most one may go to standard output. */
export function readReportTargets(texts: readonly string[]): ReportTarget[] {
  const targets = texts.map((text): ReportTarget => {
    const equals = text.indexOf("=");
    const format = text.slice(0, equals < 0 ? undefined : equals).toLowerCase();
    const file = equals < 0 ? null : text.slice(equals + 1);
    if (!isReportFormat(format) || file === "")
      throw new UsageError(
        `--report takes ${Object.keys(reportFormats).join(", ")}, with =FILE behind it for a file, not '${text}'.`,
      );
    return { format, file };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UsageError("Only one --report can go to standard output; give the others a file, such as junit=FILE.");
  return targets;
}

/**
 * Writes the reports that were asked for. In a step of GitHub Actions the summary of the step gets the Markdown, and the
 * annotations go to stderr, where the runner reads them too and no other report stands in the way.
 */
export function writeReports(report: Report, targets: readonly ReportTarget[], environment: NodeJS.ProcessEnv): void {
  for (const { format, file } of targets) {
    const text = reportFormats[format](report);
    if (file === null) standardOutput.write(text);
    else writeReportFile(file, text);
  }
  if (environment.GITHUB_STEP_SUMMARY)
    appendSummary(environment.GITHUB_STEP_SUMMARY, cutMarkdown(markdownReport(report), largestSummary));
  if (
    environment.GITHUB_ACTIONS === "true" &&
    !targets.some(({ format, file }) => format === "github" && file === null)
  )
    standardError.write(githubReport(report));
}

function writeReportFile(file: string, text: string): void {
  refused(`The report '${file}'`, () => {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, text);
  });
}

function appendSummary(file: string, text: string): void {
  refused(`The summary of the step, '${file}',`, () => appendFileSync(file, text));
}

function refused(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`${what} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
