import type { ReportFormat } from "../../report/reportFormats.ts";

/** Formats of a report of tests: those of every report, NUnit's, and the data itself, which merges and is a baseline. */
export const testReportFormats = [
  "junit",
  "nunit",
  "nunit3",
  "tap",
  "github",
  "json",
  "html",
  "markdown",
  "sarif",
] as const satisfies readonly (ReportFormat | "nunit" | "nunit3" | "json")[];

export type TestReportFormat = (typeof testReportFormats)[number];

/** Formats that tell of the session's machine. */
export const formatsWithMachine: readonly TestReportFormat[] = ["nunit", "nunit3", "json"];
