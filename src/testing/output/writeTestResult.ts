import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { junitReport } from "../report/junitReport.ts";
import { nunit3Report } from "../report/nunit3Report.ts";
import { nunit25Report } from "../report/nunit25Report.ts";
import { type RunRecord, runRecord } from "../report/RunRecord.ts";
import { withRefusals } from "../report/withRefusals.ts";
import type { OddCharacters } from "../report/xmlElement.ts";
import type { TestRun } from "../tree/TestRun.ts";
import { reportEncoding } from "./reportEncoding.ts";
import { writeReport } from "./writeReport.ts";

const formats: ReadonlyMap<string, (run: RunRecord, odd: OddCharacters) => string> = new Map([
  ["NUnitXml", nunit25Report],
  ["NUnit2.5", nunit25Report],
  ["NUnit3", nunit3Report],
  ["JUnitXml", junitReport],
]);

/** Writes the report that the section TestResult asks for; its path is full or relative to `location`. */
export function writeTestResult(run: TestRun, configuration: PesterConfiguration, location: string): void {
  const format = configuration.word("TestResult.OutputFormat");
  const write = formats.get(format);
  if (!write) throw notModelled(`A report of the format ${format}`);
  // Pester 5 writes it in UTF-8, whatever the option says.
  const named = run.version.startsWith("6.") ? reportEncoding(configuration, "TestResult") : "utf8";
  const as = { hasMark: false, encoding: named === "utf8" ? null : named, isDeclared: true };
  const keep = (text: string): void => writeReport(configuration.text("TestResult.OutputPath"), location, text, as);
  keep(withRefusals(() => write(runRecord(run), "refused"), keep));
}
