import { visibleControls } from "../../base/text/visibleControls.ts";
import type { ReportSuite } from "../../report/Report.ts";
import { limitText } from "../options/limitText.ts";
import type { Program } from "../Program.ts";
import { say } from "../Program.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { stoppedByPerson } from "../terminal/stoppedByPerson.ts";
import { writeReports } from "../writeReports.ts";
import { type Compared, compareWithBaseline, knownFailure } from "./Baseline.ts";
import type { KeptRun } from "./KeptRun.ts";
import { suiteOfFile } from "./suiteOfFile.ts";
import { summaryText } from "./summaryText.ts";
import { isFailure } from "./TestedFile.ts";
import type { TestWishes } from "./TestWishes.ts";

export interface TellingParts {
  readonly wishes: TestWishes;
  readonly program: Pick<Program, "environment">;
  readonly baseline: KeptRun | null;
  /** How long it took; null: nobody may know. */
  readonly seconds: number | null;
}

/** The summary, the reports that were asked for, and the exit code. */
export function tellTests(run: KeptRun, { wishes, program, baseline, seconds }: TellingParts): number {
  const { suites, healed } = compared(run, baseline);
  if (wishes.output !== "none")
    standardOutput.write(visibleControls(summaryText({ suites, missing: missingParts(run), seconds, healed })));
  const report = { title: "cmdlab test", suites };
  writeReports(report, wishes.reports, program.environment, (format) => {
    const { testReportText } = require("./testReportText.ts") as typeof import("./testReportText.ts");
    return testReportText(format, report, run);
  });
  const stopped = run.files.find((file) => file.stopped !== null)?.stopped ?? null;
  if (stopped === "stopped") return stoppedByPerson;
  if (stopped !== null) say(limitText(stopped));
  else if (run.shard === null && suites.every(({ cases }) => cases.length === 0)) {
    say("No test ran: the files have none, or the options choose none.");
    return 2;
  }
  return stopped !== null || suites.some(hasNews) ? 1 : 0;
}

function compared({ files }: KeptRun, baseline: KeptRun | null): Compared {
  const suites = files.map(suiteOfFile);
  return baseline === null ? { suites, healed: [] } : compareWithBaseline(suites, baseline.files);
}

/** Whether something failed of which no baseline knows. */
function hasNews({ cases }: ReportSuite): boolean {
  return cases.some((each) => isFailure(each) && each.verdict !== knownFailure);
}

function missingParts({ files }: KeptRun): ReadonlyMap<string, number> {
  const missing = new Map<string, number>();
  for (const file of files)
    for (const [what, count] of file.missing) missing.set(what, (missing.get(what) ?? 0) + count);
  return missing;
}
