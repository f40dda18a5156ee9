import { defineCmdlet } from "../../command/prelude.ts";
import { toText } from "../../objects/ops/toText.ts";
import { writeReport } from "../output/writeReport.ts";
import { nunitReport } from "../report/nunitReport.ts";
import { runRecord } from "../report/RunRecord.ts";
import { requireRun } from "../result/requireRun.ts";

export default defineCmdlet({
  name: "Export-NUnitReport",
  module: "Pester",
  synopsis: "Writes a report of a run to a file, in the form of NUnit.",
  parameters: {
    Result: { type: "object", shownType: "Pester.Run", position: 0, mandatory: true, pipeline: "value" },
    Path: { type: "string", position: 1, mandatory: true },
    Format: { type: "string", position: 2, validate: [{ rule: "set", values: ["NUnit2.5", "NUnit3"] }] },
  },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $r = Invoke-Pester -Container (New-PesterContainer -ScriptBlock { Describe d { It i { } } }) -Output None -PassThru\nPS> Export-NUnitReport $r C:\\r.xml; Test-Path C:\\r.xml\nTrue\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        const run = runRecord(requireRun(values.Result), true);
        const location = toText(cmdlet.state.getVariable("PWD")?.value);
        const keep = (text: string): void => writeReport(values.Path, location, text, { hasMark: false });
        keep(nunitReport(run, values.Format ?? "", keep));
      },
    };
  },
});
