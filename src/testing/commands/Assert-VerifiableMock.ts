import { defineCmdlet } from "../../command/prelude.ts";
import { verifiableVerdict } from "../mock/countCalls.ts";
import { refuseInSix } from "../run/refuseInSix.ts";
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
        refuseInSix("Assert-VerifiableMock");
        const message = verifiableVerdict(false, "");
        if (message !== null) failAssertion(assertionOf(cmdlet), message);
      },
    };
  },
});
