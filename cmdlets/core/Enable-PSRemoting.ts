import { defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { configurationsHere } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Enable-PSRemoting",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Lets sessions from other computers in.",
  parameters: { Force: "switch", SkipNetworkProfileCheck: "switch" },
  examples: [
    {
      title: "After it was closed",
      transcript:
        "PS> Disable-PSRemoting -Force -WarningAction SilentlyContinue; Enable-PSRemoting -Force; (New-PSSession).State\nOpened\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!values.Force && !cmdlet.shouldProcess(machineFacts().machineName, "Enable-PSRemoting")) return;
      const table = configurationsHere(cmdlet);
      for (const configuration of [...table.values()])
        table.set(configuration.name, { ...configuration, enabled: true });
    },
  }),
});
