import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenConfigurations, configurationsHere, noteRestart } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Disable-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Keeps session configurations, but lets nobody in through them.",
  parameters: { Name: "string[]", Force: "switch", NoServiceRestart: "switch" },
  examples: [
    {
      title: "One",
      transcript:
        "PS> Disable-PSSessionConfiguration microsoft.powershell -Force; (Get-PSSessionConfiguration microsoft.powershell).Enabled\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const configuration of chosenConfigurations(cmdlet, values.Name ?? ["microsoft.powershell"])) {
        if (!values.Force && !cmdlet.shouldProcess(configuration.name, "Disable-PSSessionConfiguration")) continue;
        configurationsHere(cmdlet).set(configuration.name, { ...configuration, enabled: false });
      }
      noteRestart(cmdlet, values.NoServiceRestart);
    },
  }),
});
