import { defineCmdlet } from "../../src/command/prelude.ts";
import type { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { startRemoteJob } from "./_shared/jobs/startJob.ts";
import { connectionParameters } from "./_shared/remoting/connectionParameters.ts";
import { endpoints, isReachedBy } from "./_shared/remoting/endpoint.ts";
import { chosenSessions } from "./_shared/remoting/findSessions.ts";

const { ThrottleLimit: _, EnableNetworkAccess: __, ...oneConnection } = connectionParameters;

export default defineCmdlet({
  name: "Receive-PSSession",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["rcsn"],
  synopsis: "Connects to a disconnected session again, and gets what its command has written since.",
  description: "Commands end before a session is disconnected here, so that there is nothing more to get.",
  parameters: {
    Session: "System.Management.Automation.Runspaces.PSSession",
    Id: "int",
    InstanceId: "guid",
    Name: "string",
    ComputerName: "string",
    ConnectionUri: "uri",
    OutTarget: "Microsoft.PowerShell.Commands.OutTarget",
    JobName: "string",
    ...oneConnection,
  },
  examples: [
    {
      title: "A session again",
      transcript: "PS> $s = New-PSSession | Disconnect-PSSession; Receive-PSSession $s; $s.State\nOpened\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const one = <T>(value: T | undefined) => (value === undefined ? undefined : [value]);
      const computers = values.ConnectionUri
        ? endpoints({ ConnectionUri: [values.ConnectionUri] }).map(({ computerName }) => computerName)
        : one(values.ComputerName);
      const found =
        values.Session instanceof PSSessionObject
          ? [values.Session]
          : chosenSessions(cmdlet, {
              Id: one(values.Id),
              InstanceId: one(values.InstanceId),
              Name: one(values.Name),
              ComputerName: computers,
            });
      for (const session of found) {
        const place = { ...values, ComputerName: one(values.ComputerName), ConnectionUri: one(values.ConnectionUri) };
        if (!isReachedBy(session, place)) continue;
        if (!cmdlet.shouldProcess(session.name, "Receive")) continue;
        session.state = "Opened";
        if ((values.OutTarget as EnumValue | undefined)?.text === "Job" || values.JobName !== undefined)
          cmdlet.write(startRemoteJob(cmdlet, values.JobName, "", [session], { text: "" }));
      }
    },
  }),
});
