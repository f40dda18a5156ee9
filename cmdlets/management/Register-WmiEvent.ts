import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { actionRunner } from "../../src/command/services/runAction.ts";
import { refuseTaken, subscribe, subscriptionParameters } from "../../src/command/services/subscribe.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { recordObject } from "../../src/providers/machine/recordObject.ts";
import { parseEventQuery } from "../../src/wmi/eventQuery.ts";
import { watchEvents } from "../../src/wmi/watchEvents.ts";
import { onEachComputer } from "../../src/wmi/wmiConnection.ts";

const prefix = "System.Management.";

export default defineCmdlet({
  name: "Register-WmiEvent",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Says what is to be done when something becomes, changes or ends that WMI knows of.",
  description:
    "Instances of the emulated classes are looked at again and again while the session waits (Start-Sleep, Wait-Event): as often as WITHIN says, the process traces every second.",
  remarks: [
    "A watcher never times out, since nothing lies between it and the emulated computer: -Timeout only bounds an answer that is there at once.",
  ],
  parameters: {
    Namespace: "string",
    Credential: "pscredential",
    ComputerName: "string",
    Class: "string",
    Query: "string",
    Timeout: "long",
    ...subscriptionParameters,
  },
  examples: [
    {
      title: "A program that starts",
      transcript: `PS> $query = "SELECT * FROM __InstanceCreationEvent WITHIN 1 WHERE TargetInstance ISA 'Win32_Process'"
PS> $job = Register-WmiEvent -Query $query -Action { $Event.SourceEventArgs.NewEvent.TargetInstance.Name }
PS> Start-Process notepad; Start-Sleep 2; Receive-Job $job
notepad.exe
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const query = parseEventQuery(prefix, values.Query ?? `SELECT * FROM ${values.Class}`);
      const connection = {
        AsJob: false,
        Credential: values.Credential,
        ComputerName: values.ComputerName === undefined ? undefined : [values.ComputerName],
        Namespace: values.Namespace,
      };
      onEachComputer(cmdlet, prefix, connection, (target) => {
        const manager = cmdlet.service(eventManagerKey);
        const identifier = values.SourceIdentifier ?? ambient().newGuid();
        refuseTaken(cmdlet, identifier, null);
        const watched = recordObject("System.Management.ManagementEventWatcher", [
          ["Query", values.Query ?? values.Class],
        ]);
        const subscription = subscribe(cmdlet, identifier, values, { object: watched, eventName: "EventArrived" });
        const run = actionRunner(cmdlet.state);
        const { sourceIdentifier, messageData = null } = subscription;
        const tell = (eventArgs: unknown): void => {
          manager.raise({ sourceIdentifier, sender: watched, args: [watched, eventArgs], messageData, eventArgs }, run);
        };
        watchEvents(cmdlet, query, target, tell, () => subscription.ended);
      });
    },
  }),
});
