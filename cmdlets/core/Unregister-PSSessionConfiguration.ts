import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenConfigurations, configurationsHere, noteRestart } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Unregister-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Deletes a session configuration.",
  parameters: { Name: "string", Force: "switch", NoServiceRestart: "switch" },
  examples: [
    {
      title: "One",
      transcript: `PS> $null = Register-PSSessionConfiguration Helpdesk -Force
PS> Unregister-PSSessionConfiguration Helpdesk -Force; @(Get-PSSessionConfiguration H*).Count
0
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const { name } of chosenConfigurations(cmdlet, [values.Name ?? ""])) {
        if (values.Force || cmdlet.shouldProcess(`Name: ${name}`, "Unregister-PSSessionConfiguration"))
          configurationsHere(cmdlet).delete(name);
      }
      noteRestart(cmdlet, values.NoServiceRestart);
    },
  }),
});
