import { defineCmdlet } from "../../command/prelude.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { endTest } from "./endTest.ts";

export default defineCmdlet({
  name: "Set-TestInconclusive",
  module: "Pester",
  synopsis: "Set-ItResult -Inconclusive under the name that it had in Pester 3.",
  parameters: { Message: { type: "string", position: 0 } },
  examples: [
    {
      title: "A test that says nothing",
      transcript:
        "PS> Import-Module Pester -MaximumVersion 4.99\nPS> try { Set-TestInconclusive later 3> $null } catch { $_.FullyQualifiedErrorId }\nPesterTestInconclusive\n",
    },
  ],
  source: "document",
  steps(cmdlet, values) {
    return {
      end() {
        requireVersion("Set-TestInconclusive", [4]);
        cmdlet.warning(
          "DEPRECATED: Set-TestInconclusive was deprecated and will be removed in the future. Please update your scripts to use `Set-ItResult -Inconclusive -Because $Message`.",
        );
        endTest("Inconclusive", values.Message, cmdlet.invocation as InvocationInfo | null);
      },
    };
  },
});
