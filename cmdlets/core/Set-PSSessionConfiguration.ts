import { defineCmdlet } from "../../src/command/prelude.ts";
import { configurationsHere, noteRestart, reportMissing } from "./_shared/remoting/changeConfigurations.ts";
import { changedConfiguration, configurationParameters } from "./_shared/remoting/configurationParameters.ts";

export default defineCmdlet({
  name: "Set-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Changes a session configuration.",
  parameters: { ...configurationParameters },
  examples: [
    {
      title: "A script at the beginning of its sessions",
      transcript: `PS> Set-PSSessionConfiguration microsoft.powershell -StartupScript C:\\start.ps1 -Force
PS> (Get-PSSessionConfiguration microsoft.powershell).StartupScript
C:\\start.ps1
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const name = values.Name ?? "";
      const table = configurationsHere(cmdlet);
      const configuration = table.get(name);
      if (!configuration) return reportMissing(cmdlet, name);
      if (!values.Force && !cmdlet.shouldProcess(`Name: ${name}`, "Set-PSSessionConfiguration")) return;
      table.set(configuration.name, changedConfiguration(cmdlet, configuration, values));
      noteRestart(cmdlet, values.NoServiceRestart);
    },
  }),
});
