import { githubReport } from "./githubReport.ts";
import { htmlReport } from "./htmlReport.ts";
import { junitReport } from "./junitReport.ts";
import { markdownReport } from "./markdownReport.ts";
import type { Report } from "./Report.ts";
import { sarifReport } from "./sarifReport.ts";

/** The forms of a report by the word that a person picks them with. */
export const reportFormats = {
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  html: htmlReport,
  sarif: sarifReport,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type ReportFormat = keyof typeof reportFormats;

export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(reportFormats, word);
}
