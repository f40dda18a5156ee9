import { githubReport } from "./githubReport.ts";
import { htmlReport } from "./htmlReport.ts";
import { junitReport } from "./junitReport.ts";
import { markdownReport } from "./markdownReport.ts";
import type { Report } from "./Report.ts";
import { sarifReport } from "./sarifReport.ts";
import { tapReport } from "./tapReport.ts";

/** The forms of a report by the word that a person picks them with. */
export const reportFormats = {
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  html: htmlReport,
  sarif: sarifReport,
  tap: tapReport,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type ReportFormat = keyof typeof reportFormats;
