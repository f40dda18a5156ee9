import { defineCmdlet } from "../../command/prelude.ts";
import { invokeVerdict } from "../mock/countCalls.ts";
import { invokeQuestion } from "../mock/invokeQuestion.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { assertionOf, failAssertion } from "../should/failAssertion.ts";
import { testExample } from "./testExample.ts";

export default defineCmdlet({
  name: "Assert-MockCalled",
  module: "Pester",
  synopsis: "Should -Invoke under the name that it had in Pester 4.",
  parameters: {
    CommandName: { type: "string", position: 0, mandatory: true },
    Times: { type: "int", position: 1 },
    ParameterFilter: { type: "scriptblock" },
    ExclusiveFilter: { type: "scriptblock", sets: { ExclusiveFilter: { mandatory: true } } },
    ModuleName: { type: "string" },
    Scope: { type: "string" },
    Exactly: { type: "switch" },
  },
  defaultSet: "ParameterFilter",
  examples: [
    testExample(
      "Called once",
      "Describe 'd' { It 'i' { Mock Get-Date; Get-Date; Assert-MockCalled Get-Date -Times 1 -Exactly } }",
      1,
    ),
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        requireVersion("Assert-MockCalled", [4, 5]);
        const message = invokeVerdict(invokeQuestion(cmdlet.bound, false, ""));
        if (message !== null) failAssertion({ ...assertionOf(cmdlet), isOfRunner: pesterRun().version === 5 }, message);
      },
    };
  },
});
