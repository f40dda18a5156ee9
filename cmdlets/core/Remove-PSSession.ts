import { defineCmdlet } from "../../src/command/prelude.ts";
import { sessionTableKey } from "../../src/command/services/sessionTable.ts";
import { chosenSessions, sessionChoiceParameters } from "./_shared/remoting/findSessions.ts";
import { meansVirtualMachine, virtualMachineChoice } from "./_shared/remoting/virtualMachines.ts";

export default defineCmdlet({
  name: "Remove-PSSession",
  module: "Microsoft.PowerShell.Core",
  aliases: ["rsn"],
  synopsis: "Closes sessions on computers.",
  parameters: { ...sessionChoiceParameters, ...virtualMachineChoice },
  examples: [
    {
      title: "All",
      transcript: "PS> $null = New-PSSession; Get-PSSession | Remove-PSSession; @(Get-PSSession).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (meansVirtualMachine(values)) return;
      for (const session of chosenSessions(cmdlet, values)) {
        if (!cmdlet.shouldProcess(session.name, "Remove")) continue;
        session.state = "Closed";
        cmdlet.service(sessionTableKey).remove(session);
      }
    },
  }),
});
