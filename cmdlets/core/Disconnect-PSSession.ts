import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenSessions, sessionChoiceParameters } from "./_shared/remoting/findSessions.ts";

export default defineCmdlet({
  name: "Disconnect-PSSession",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["dnsn"],
  synopsis: "Leaves sessions on computers open, to be connected to again.",
  parameters: {
    Session: sessionChoiceParameters.Session,
    Id: sessionChoiceParameters.Id,
    InstanceId: sessionChoiceParameters.InstanceId,
    Name: sessionChoiceParameters.Name,
    IdleTimeoutSec: "int",
    OutputBufferingMode: "System.Management.Automation.Runspaces.OutputBufferingMode",
    ThrottleLimit: "int",
  },
  examples: [{ title: "One", transcript: "PS> (New-PSSession | Disconnect-PSSession).State\nDisconnected\n" }],
  steps: (cmdlet, values) => ({
    process() {
      for (const session of chosenSessions(cmdlet, values)) {
        if (!cmdlet.shouldProcess(session.name, "Disconnect")) continue;
        if (session.state === "Opened") session.state = "Disconnected";
        cmdlet.write(session);
      }
    },
  }),
});
