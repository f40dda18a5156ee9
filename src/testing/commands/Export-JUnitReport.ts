import { defineCmdlet } from "../../command/prelude.ts";
import { toText } from "../../objects/ops/toText.ts";
import { writeReport } from "../output/writeReport.ts";
import { junitReport } from "../report/junitReport.ts";
import { runRecord } from "../report/RunRecord.ts";
import { withRefusals } from "../report/withRefusals.ts";
import { requireRun } from "../result/requireRun.ts";

export default defineCmdlet({
  name: "Export-JUnitReport",
  module: "Pester",
  synopsis: "Writes a report of a run to a file, in the form of JUnit.",
  parameters: {
    Result: { type: "object", shownType: "Pester.Run", position: 0, mandatory: true, pipeline: "value" },
    Path: { type: "string", position: 1, mandatory: true },
  },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { } } }) -Output None -PassThru\nPS> Export-JUnitReport $r C:\\r.xml; Test-Path C:\\r.xml\nTrue\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        const run = runRecord(requireRun(values.Result), true);
        const location = toText(cmdlet.state.getVariable("PWD")?.value);
        const keep = (text: string): void => writeReport(values.Path, location, text, { hasMark: false });
        keep(withRefusals(() => junitReport(run, "refused"), keep));
      },
    };
  },
});
