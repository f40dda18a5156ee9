import { defineCmdlet } from "../../command/prelude.ts";
import { verifiableVerdict, verifiableVerdictOfPester4 } from "../mock/countCalls.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { scriptError } from "../run/scriptError.ts";
import { assertionOf, failAssertion } from "../should/failAssertion.ts";
import { testExample } from "./testExample.ts";

export default defineCmdlet({
  name: "Assert-VerifiableMock",
  module: "Pester",
  synopsis: "Should -InvokeVerifiable under the name that it had in Pester 4.",
  parameters: {},
  examples: [
    testExample(
      "What must be called was",
      "Describe 'd' { It 'i' { Mock Get-Date -Verifiable; Get-Date; Assert-VerifiableMock } }",
      1,
    ),
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        requireVersion("Assert-VerifiableMock", [4, 5]);
        if (pesterRun().version === 4) {
          const text = verifiableVerdictOfPester4();
          if (text !== null) throw scriptError(text);
          return;
        }
        const message = verifiableVerdict(false, "");
        if (message !== null) failAssertion({ ...assertionOf(cmdlet), isOfRunner: pesterRun().version === 5 }, message);
      },
    };
  },
});
