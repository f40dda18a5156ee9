import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenConfigurations } from "./_shared/remoting/changeConfigurations.ts";
import { configurationObject } from "./_shared/remoting/configurationObject.ts";

export default defineCmdlet({
  name: "Get-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the session configurations of the computer: the ways in for sessions from elsewhere.",
  parameters: { Name: "string[]", Force: "switch" },
  examples: [
    {
      title: "Their names",
      transcript:
        "PS> (Get-PSSessionConfiguration).Name\nmicrosoft.powershell\nmicrosoft.powershell.workflow\nmicrosoft.powershell32\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const configuration of chosenConfigurations(cmdlet, values.Name))
        cmdlet.write(configurationObject(configuration));
    },
  }),
});
