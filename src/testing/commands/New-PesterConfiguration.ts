import { defineCmdlet } from "../../command/prelude.ts";
import { PesterConfiguration } from "../configuration/PesterConfiguration.ts";
import { requireVersion } from "../run/requireVersion.ts";

export default defineCmdlet({
  name: "New-PesterConfiguration",
  module: "Pester",
  synopsis: "Makes a configuration for Invoke-Pester.",
  parameters: { Hashtable: { type: "System.Collections.IDictionary", position: 0 } },
  examples: [
    {
      title: "How much is shown",
      transcript:
        "PS> $configuration = New-PesterConfiguration @{ Output = @{ Verbosity = 'Detailed' } }\nPS> $configuration.Output.Verbosity.Value\nDetailed\n",
    },
  ],
  source: "observed",
  steps(cmdlet) {
    return {
      end() {
        requireVersion("New-PesterConfiguration", [5, 6]);
        cmdlet.write(PesterConfiguration.of(cmdlet.raw("Hashtable") ?? null));
      },
    };
  },
});
