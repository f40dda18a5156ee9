import { nunit3Report } from "./nunit3Report.ts";
import { nunit25Report } from "./nunit25Report.ts";
import type { RunRecord } from "./RunRecord.ts";
import { withRefusals } from "./withRefusals.ts";

/** The report of a run in a format of NUnit by its name: NUnit2.5, which is meant where nothing is said, or NUnit3; `keep` as in withRefusals. */
export function nunitReport(run: RunRecord, format: string, keep?: (written: string) => void): string {
  return withRefusals(() => (format.toLowerCase() === "nunit3" ? nunit3Report : nunit25Report)(run, "refused"), keep);
}
