import { defineCmdlet } from "../../command/prelude.ts";
import { pester4Result } from "../result/pester4Result.ts";
import { requireRun } from "../result/requireRun.ts";

export default defineCmdlet({
  name: "ConvertTo-Pester4Result",
  module: "Pester",
  synopsis: "Makes of the result of a run what Pester 4 gave.",
  parameters: { PesterResult: { type: "object", position: 0, mandatory: true, pipeline: "value" } },
  examples: [
    {
      title: "A run of one test",
      transcript:
        "PS> $tests = { Describe d { It i { 1 | Should -Be 1 } } }\nPS> (Invoke-Pester -Container (New-PesterContainer -ScriptBlock $tests) -Output None -PassThru | ConvertTo-Pester4Result).TestResult.Describe\nd\n",
    },
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.write(pester4Result(requireRun(values.PesterResult)));
      },
    };
  },
});
