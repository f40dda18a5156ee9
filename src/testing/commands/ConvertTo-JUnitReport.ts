import { defineCmdlet } from "../../command/prelude.ts";
import { convertedReport } from "../report/convertedReport.ts";
import { junitReport } from "../report/junitReport.ts";
import { runRecord } from "../report/RunRecord.ts";
import { withRefusals } from "../report/withRefusals.ts";
import { requireRun } from "../result/requireRun.ts";

export default defineCmdlet({
  name: "ConvertTo-JUnitReport",
  module: "Pester",
  synopsis: "Makes a report of a run, in the form of JUnit.",
  parameters: {
    Result: { type: "object", shownType: "Pester.Run", position: 0, mandatory: true, pipeline: "value" },
    AsString: "switch",
  },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { } } }) -Output None -PassThru\nPS> (ConvertTo-JUnitReport $r).DocumentElement.LocalName\ntestsuites\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        const run = runRecord(requireRun(values.Result), true);
        const text = withRefusals(() => junitReport(run, "refused"));
        cmdlet.write(convertedReport(text, values.AsString));
      },
    };
  },
});
