import { defineCmdlet } from "../../src/command/prelude.ts";
import { reachedParameters } from "./_shared/remoting/connectionParameters.ts";
import { endpoints, isReachedBy } from "./_shared/remoting/endpoint.ts";
import { chosenSessions, sessionChoiceParameters } from "./_shared/remoting/findSessions.ts";

export default defineCmdlet({
  name: "Connect-PSSession",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["cnsn"],
  synopsis: "Takes up sessions again that were disconnected.",
  parameters: { ...reachedParameters, ...sessionChoiceParameters, ConnectionUri: "uri[]" },
  examples: [
    {
      title: "One",
      transcript: "PS> $session = New-PSSession | Disconnect-PSSession; (Connect-PSSession $session).State\nOpened\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const computers = values.ConnectionUri
        ? endpoints(values).map(({ computerName }) => computerName)
        : values.ComputerName;
      for (const session of chosenSessions(cmdlet, { ...values, ComputerName: computers })) {
        if (!isReachedBy(session, values)) continue;
        if (session.state !== "Disconnected" && session.state !== "Opened") continue;
        if (!cmdlet.shouldProcess(session.name, "Connect")) continue;
        session.state = "Opened";
        cmdlet.write(session);
      }
    },
  }),
});
