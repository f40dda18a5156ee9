import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenConfigurations, configurationsHere, noteRestart } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Enable-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Lets sessions in through session configurations again.",
  parameters: {
    Name: "string[]",
    Force: "switch",
    SecurityDescriptorSddl: "string",
    SkipNetworkProfileCheck: "switch",
    NoServiceRestart: "switch",
  },
  examples: [
    {
      title: "One",
      transcript:
        "PS> Enable-PSSessionConfiguration microsoft.powershell -Force; (Get-PSSessionConfiguration microsoft.powershell).Enabled\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const configuration of chosenConfigurations(cmdlet, values.Name ?? ["microsoft.powershell"])) {
        if (!values.Force && !cmdlet.shouldProcess(configuration.name, "Enable-PSSessionConfiguration")) continue;
        configurationsHere(cmdlet).set(configuration.name, {
          ...configuration,
          enabled: true,
          ...(values.SecurityDescriptorSddl === undefined ? {} : { sddl: values.SecurityDescriptorSddl }),
        });
      }
      noteRestart(cmdlet, values.NoServiceRestart);
    },
  }),
});
