import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { coberturaReport } from "../report/coberturaReport.ts";
import { jacocoReport } from "../report/jacocoReport.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { reportEncoding } from "./reportEncoding.ts";
import { writeReport } from "./writeReport.ts";

/** Writes the report that the section CodeCoverage asks for, where a run measured anything. */
export function writeCoverage(run: TestRun, configuration: PesterConfiguration, location: string): void {
  const path = configuration.text("CodeCoverage.OutputPath");
  if (!run.coverage || path === "") return;
  const { result } = run.coverage;
  const isSix = result.run.isSix;
  const named = reportEncoding(configuration, "CodeCoverage");
  const as = { hasMark: isSix, encoding: named === "utf8" ? null : named, isDeclared: isSix };
  const format = configuration.word("CodeCoverage.OutputFormat");
  const times = { start: run.executedAt, end: run.executedAt + Math.round(run.milliseconds) };
  // Of nothing there is no report, only an empty file.
  if (result.points.length === 0) {
    writeReport(path, location, isSix ? "" : "\n", as);
    return;
  }
  const text =
    format === "Cobertura"
      ? coberturaReport(result, times.start)
      : jacocoReport(result, times, format === "CoverageGutters");
  writeReport(path, location, isSix ? text : `${text}\n`, as);
}
