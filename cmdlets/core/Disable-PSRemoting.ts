import { defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { configurationsHere } from "./_shared/remoting/changeConfigurations.ts";

export default defineCmdlet({
  name: "Disable-PSRemoting",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Lets no sessions from other computers in.",
  parameters: { Force: "switch" },
  examples: [
    {
      title: "A session is refused",
      transcript:
        "PS> Disable-PSRemoting -Force -WarningAction SilentlyContinue; New-PSSession -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId\nAccessDenied,PSSessionOpenFailed\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (!values.Force && !cmdlet.shouldProcess(machineFacts().machineName, "Disable-PSRemoting")) return;
      const table = configurationsHere(cmdlet);
      for (const configuration of [...table.values()])
        table.set(configuration.name, { ...configuration, enabled: false });
      cmdlet.warning(
        "Disabling the session configurations does not undo all the changes made by the Enable-PSRemoting or Enable-PSSessionConfiguration cmdlet. You might have to manually undo the changes by following these steps:\r\n    1. Stop and disable the WinRM service.\r\n    2. Delete the listener that accepts requests on any IP address.\r\n    3. Disable the firewall exceptions for WS-Management communications.\r\n    4. Restore the value of the LocalAccountTokenFilterPolicy to 0, which restricts remote access to members of the Administrators group on the computer.",
      );
    },
  }),
});
