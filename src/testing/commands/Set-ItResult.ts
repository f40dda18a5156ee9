import { bindingError } from "../../binding/bindingError.ts";
import { defineCmdlet } from "../../command/prelude.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { endTest } from "./endTest.ts";
import { testExample } from "./testExample.ts";

const Inconclusive = { type: "switch", sets: { Inconclusive: {} } } as const;
const Skipped = { type: "switch", sets: { Skipped: {} } } as const;

export default defineCmdlet({
  name: "Set-ItResult",
  module: "Pester",
  synopsis: "Ends the running test as skipped or inconclusive.",
  parameters: { Inconclusive, Pending: { type: "switch", sets: { Pending: {} } }, Skipped, Because: "string" },
  versions: { "6.2.0": { Inconclusive, Skipped, Because: "string" } },
  examples: [
    testExample(
      "One test is skipped while it runs",
      "Describe 'd' { It 'i' { Set-ItResult -Skipped -Because 'later' }; It 'j' { 1 | Should -Be 1 } }",
      1,
    ),
  ],
  source: "observed",
  steps(cmdlet, values) {
    return {
      end() {
        if (values.Pending && pesterRun().version === 6) throw bindingError("AmbiguousParameterSet", []);
        if (values.Pending) pesterRun().usesPending = true;
        endTest(
          values.Inconclusive ? "Inconclusive" : values.Pending ? "Pending" : "Skipped",
          values.Because,
          cmdlet.invocation as InvocationInfo | null,
        );
      },
    };
  },
});
