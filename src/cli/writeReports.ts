import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { visibleControls } from "../base/text/visibleControls.ts";
import { githubReport } from "../report/githubReport.ts";
import { cutMarkdown, markdownReport } from "../report/markdownReport.ts";
import type { Report } from "../report/Report.ts";
import { type ReportFormat, reportFormats } from "../report/reportFormats.ts";
import { makeFolder } from "./makeFolder.ts";
import { UsageError } from "./options/UsageError.ts";
import { standardError, standardOutput } from "./terminal/StandardOutput.ts";

export const reportOption = {
  name: "report",
  value: "FORMAT[=FILE]",
  describe: "a report as junit, github, markdown, html, tap or sarif; may be given again",
} as const;

/** A report that was asked for; `file` null: on standard output. */
export interface ReportTarget<Format extends string = ReportFormat> {
  readonly format: Format;
  readonly file: string | null;
}

/** GitHub takes a summary of one step up to this size. */
const largestSummary = 1024 * 1024;

/** Reads the values of `--report`: `FORMAT` or `FORMAT=FILE`; at most one may go to standard output. */
export function readReportTargets<Format extends string = ReportFormat>(
  texts: readonly string[],
  formats: readonly Format[] = Object.keys(reportFormats) as Format[],
): ReportTarget<Format>[] {
  const targets = texts.map((text): ReportTarget<Format> => {
    const equals = text.indexOf("=");
    const word = text.slice(0, equals < 0 ? undefined : equals).toLowerCase();
    const format = formats.find((each) => each === word);
    const file = equals < 0 ? null : text.slice(equals + 1);
    if (format === undefined || file === "")
      throw new UsageError(`--report takes ${formats.join(", ")}, with =FILE behind it for a file, not '${text}'.`);
    return { format, file };
  });
  if (targets.filter(({ file }) => file === null).length > 1)
    throw new UsageError("Only one --report can go to standard output; give the others a file, such as junit=FILE.");
  return targets;
}

/**
 * Writes the reports that were asked for; `textOf` makes those that are more than forms of the report. In a step of GitHub
 * Actions the summary of the step gets the Markdown, and the annotations go to stderr, where the runner reads them too and
 * no other report stands in the way. What cannot be written is said when all others are.
 */
export function writeReports<Format extends string = ReportFormat>(
  report: Report,
  targets: readonly ReportTarget<Format>[],
  environment: NodeJS.ProcessEnv,
  textOf: (format: Format) => string = (format) => reportFormats[format as unknown as ReportFormat](report),
): void {
  const refusals: string[] = [];
  for (const { format, file } of targets) {
    const text = textOf(format);
    if (file === null) standardOutput.write(visibleControls(text));
    else refusals.push(...refused(`The report '${file}'`, () => writeReportFile(file, text)));
  }
  const { GITHUB_STEP_SUMMARY: summary } = environment;
  if (summary)
    refusals.push(
      ...refused(`The summary of the step, '${summary}',`, () =>
        appendFileSync(summary, cutMarkdown(markdownReport(report), largestSummary)),
      ),
    );
  if (
    environment.GITHUB_ACTIONS === "true" &&
    !targets.some(({ format, file }) => format === "github" && file === null)
  )
    standardError.write(githubReport(report));
  if (refusals.length > 0) throw new UsageError(refusals.join("\ncmdlab: "));
}

function writeReportFile(file: string, text: string): void {
  makeFolder(path.dirname(file));
  writeFileSync(file, text);
}

/** Writes a file that a person named, `what` in the sentence that says why it cannot be. */
export function writeNamedFile(what: string, file: string, text: string): void {
  const [refusal] = refused(`${what} '${file}'`, () => writeReportFile(file, text));
  if (refusal !== undefined) throw new UsageError(refusal);
}

function refused(what: string, write: () => void): string[] {
  try {
    write();
    return [];
  } catch (error) {
    return [`${what} cannot be written (${(error as NodeJS.ErrnoException).code}).`];
  }
}
