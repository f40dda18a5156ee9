import { defineCmdlet } from "../../command/prelude.ts";
import { requireVersion } from "../run/requireVersion.ts";
import { scriptError } from "../run/scriptError.ts";

export default defineCmdlet({
  name: "Assert-VerifiableMocks",
  module: "Pester",
  synopsis: "The name that Assert-VerifiableMock had in Pester 3; Pester 4 tells so.",
  parameters: {},
  examples: [
    {
      title: "What Pester 4 says of it",
      transcript:
        "PS> Import-Module Pester -MaximumVersion 4.99; try { Assert-VerifiableMocks } catch { $_.Exception.Message.Substring(0, 29) }\nThis command has been renamed\n",
    },
  ],
  source: "document",
  steps() {
    return {
      end() {
        requireVersion("Assert-VerifiableMocks", [4]);
        throw scriptError(
          "This command has been renamed to 'Assert-VerifiableMock' (without the 's' at the end), please update your code. For more information see: https://github.com/pester/Pester/wiki/Migrating-from-Pester-3-to-Pester-4",
        );
      },
    };
  },
});
