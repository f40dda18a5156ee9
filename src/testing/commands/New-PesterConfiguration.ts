import { defineCmdlet } from "../../command/prelude.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { runningPesterType } from "../assembly/runningPesterType.ts";
import { registerTypeData } from "../configuration/registerTypeData.ts";
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
        registerTypeData();
        cmdlet.write(convertTo(cmdlet.raw("Hashtable") ?? new Hashtable(), runningPesterType("PesterConfiguration")));
      },
    };
  },
});
