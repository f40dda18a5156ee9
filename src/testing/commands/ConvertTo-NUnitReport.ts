import { defineCmdlet } from "../../command/prelude.ts";
import { convertedReport } from "../report/convertedReport.ts";
import { nunitReport } from "../report/nunitReport.ts";
import { runRecord } from "../report/RunRecord.ts";
import { requireRun } from "../result/requireRun.ts";

export default defineCmdlet({
  name: "ConvertTo-NUnitReport",
  module: "Pester",
  synopsis: "Makes a report of a run, in the form of NUnit.",
  parameters: {
    Result: { type: "object", shownType: "Pester.Run", position: 0, mandatory: true, pipeline: "value" },
    AsString: "switch",
    Format: { type: "string", position: 1, validate: [{ rule: "set", values: ["NUnit2.5", "NUnit3"] }] },
  },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { } } }) -Output None -PassThru\nPS> (ConvertTo-NUnitReport $r).DocumentElement.LocalName\ntest-results\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        const run = runRecord(requireRun(values.Result), true);
        const text = nunitReport(run, values.Format ?? "");
        cmdlet.write(convertedReport(text, values.AsString));
      },
    };
  },
});
