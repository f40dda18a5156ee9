import { eventManagerKey } from "../../src/command/eventManagerKey.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/model/ambient.ts";
import type { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { actionRunner } from "../utility/_shared/events/runAction.ts";
import { refuseTaken, subscribe, subscriptionParameters } from "../utility/_shared/events/subscribe.ts";
import { recordObject } from "./_shared/recordObject.ts";
import { parseEventQuery } from "./_shared/wmi/eventQuery.ts";
import { WmiWatcher } from "./_shared/wmi/WmiWatcher.ts";
import { classNamed, onEachComputer } from "./_shared/wmi/wmiConnection.ts";
import { wmiInstance } from "./_shared/wmi/wmiObject.ts";
import type { WmiRow } from "./_shared/wmi/wql.ts";

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
      const wmi = classNamed(prefix, query.className);
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
        const run = actionRunner((text) => cmdlet.state.createScriptBlock(text));
        const { sourceIdentifier, messageData = null } = subscription;
        const tell = (event: PSCustomObject): void => {
          const eventArgs = recordObject("System.Management.EventArrivedEventArgs", [["NewEvent", event]]);
          const args = [watched, eventArgs];
          manager.raise({ sourceIdentifier, sender: watched, args, messageData, eventArgs }, run);
        };
        const rows = () => wmi.rows(cmdlet, target);
        const show = (row: WmiRow) => wmiInstance(cmdlet, wmi, row, target, null);
        manager.timed.add(new WmiWatcher(query, wmi, show, rows, tell, () => subscription.ended));
      });
    },
  }),
});
