import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { cmdletTexts } from "../../src/diag/messages/cmdlets.ts";
import { messageText } from "../../src/objects/errors/fillMessage.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { processTable } from "../../src/providers/machine/processTable.ts";

export default defineCmdlet({
  name: "Enter-PSHostProcess",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Goes into another process in which PowerShell runs; here that is the shell's own, which it refuses.",
  parameters: {
    Id: "int",
    Name: "string",
    Process: "System.Diagnostics.Process",
    HostProcessInfo: "Microsoft.PowerShell.Commands.PSHostProcessInfo",
    AppDomainName: "string",
  },
  examples: [
    {
      title: "The shell's own process",
      transcript:
        "PS> try { Enter-PSHostProcess -Id $PID } catch { $_.FullyQualifiedErrorId }\nEnterPSHostProcessCantEnterSameProcess,Microsoft.PowerShell.Commands.EnterPSHostProcessCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const id = processId(cmdlet, values);
      if (id === machineFacts().processId) throw refusal(cmdlet, "CantEnterSameProcess", "Operation", same);
      const text = messageText(cmdletTexts.NoEngineInProcess, [String(id)]);
      throw refusal(cmdlet, "NoPowerShell", "Operation", text);
    },
  }),
});

interface Values {
  readonly Id?: number | undefined;
  readonly Name?: string | undefined;
  readonly Process?: unknown;
  readonly HostProcessInfo?: unknown;
}

const same = "Enter-PSHostProcess does not support entering the same PowerShell session it is running in.";

function processId(cmdlet: CmdletContext, values: Values): number {
  if (values.Process !== undefined) return getMember(values.Process, "Id") as number;
  if (values.HostProcessInfo !== undefined) return getMember(values.HostProcessInfo, "ProcessId") as number;
  const processes = processTable(cmdlet);
  const { Id: id, Name: name } = values;
  if (id !== undefined) {
    if (processes.some((process) => process.id === id)) return id;
    throw refusal(cmdlet, "NoProcessFoundWithId", "Argument", `No process was found with Id: ${id}.`);
  }
  const found = processes.filter((process) => process.name.toLowerCase() === name?.toLowerCase());
  if (found.length === 1) return found[0].id;
  if (found.length === 0)
    throw refusal(cmdlet, "NoProcessFoundWithName", "Argument", `No process was found with Name: ${name}.`);
  const text = `Multiple processes were found with this name ${name}. Use the process Id to specify a single process to enter.`;
  throw refusal(cmdlet, "MultipleProcessesFoundWithName", "Argument", text);
}

function refusal(cmdlet: CmdletContext, reason: string, kind: "Argument" | "Operation", message: string) {
  const error = cmdlet.terminate({
    id: `EnterPSHostProcess${reason}`,
    message,
    category: kind === "Argument" ? "InvalidArgument" : "InvalidOperation",
    exception: `System.Management.Automation.PS${kind === "Argument" ? "Argument" : "InvalidOperation"}Exception`,
  });
  error.record.targetName = "Microsoft.PowerShell.Commands.EnterPSHostProcessCommand";
  error.record.targetTypeName = "EnterPSHostProcessCommand";
  return error;
}
