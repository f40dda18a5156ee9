import { defineCmdlet } from "../../command/prelude.ts";
import { customObject } from "../../objects/values/customObject.ts";
import { requireVersion } from "../run/requireVersion.ts";

export default defineCmdlet({
  name: "New-PesterOption",
  module: "Pester",
  synopsis: "Makes what -PesterOption of Invoke-Pester takes in Pester 4.",
  parameters: {
    IncludeVSCodeMarker: "switch",
    TestSuiteName: "string",
    Experimental: "switch",
    ShowScopeHints: "switch",
    ScriptBlockFilter: "object[]",
  },
  examples: [
    {
      title: "The name of the suite in a report",
      transcript:
        "PS> Import-Module Pester -MaximumVersion 4.99; (New-PesterOption -TestSuiteName Mine).TestSuiteName\nMine\n",
    },
  ],
  source: "document",
  steps(cmdlet, values) {
    return {
      end() {
        requireVersion("New-PesterOption", [4]);
        cmdlet.write(
          customObject({
            IncludeVSCodeMarker: values.IncludeVSCodeMarker,
            TestSuiteName: values.TestSuiteName ?? "Pester",
            ShowScopeHints: values.ShowScopeHints,
            Experimental: values.Experimental,
            ScriptBlockFilter: cmdlet.raw("ScriptBlockFilter") ?? null,
          }),
        );
      },
    };
  },
});
