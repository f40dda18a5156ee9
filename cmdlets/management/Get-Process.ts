import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ensureExtendedMembers, setOwnTypeNames } from "../../src/objects/model/extendedMembers.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { ProcessObject } from "../../src/objects/model/ProcessObject.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { targetComputer } from "./_shared/computers.ts";
import { type ProcessSelection, selectProcesses } from "./_shared/processes.ts";
import { processesOf } from "./_shared/wmi/wmiClasses.ts";

export default defineCmdlet({
  name: "Get-Process",
  module: "Microsoft.PowerShell.Management",
  aliases: ["gps", "ps"],
  synopsis: "Gets the processes of the computer.",
  description: "The emulated computer has a fixed set of processes; none of the host's are seen.",
  parameters: {
    Name: "string[]",
    Id: "int[]",
    InputObject: "System.Diagnostics.Process[]",
    ComputerName: "string[]",
    IncludeUserName: "switch",
  },
  examples: [{ title: "The shell itself", transcript: "PS> (Get-Process -Id $PID).Name\npowershell\n" }],
  steps: (cmdlet, values) => ({
    process() {
      if (values.ComputerName !== undefined) {
        for (const name of values.ComputerName) writeProcessesOf(cmdlet, name, values);
        return;
      }
      for (const process of selectProcesses(cmdlet, values))
        cmdlet.write(values.IncludeUserName ? withUserName(process) : process);
    },
  }),
});

/** The processes of a computer by its name. */
function writeProcessesOf(cmdlet: CmdletContext, name: string, values: ProcessSelection): void {
  const target = targetComputer(cmdlet, name);
  const exception = "System.InvalidOperationException";
  if (!target) throw clrError(exception, "NotSpecified", exception, "Couldn't connect to remote machine.");
  const table = processesOf(cmdlet, target);
  for (const process of selectProcesses(cmdlet, values, table)) cmdlet.write(process);
}

/** The services' session runs as the system, the others as who is logged on. */
function withUserName(process: ProcessObject): unknown {
  const { userDomainName, userName } = machineFacts();
  const isSystem = process.sessionId === 0;
  const user = process.id === 0 ? null : isSystem ? "NT AUTHORITY\\SYSTEM" : `${userDomainName}\\${userName}`;
  const shown = new ProcessObject(
    process.id,
    process.name,
    process.sessionId,
    process.startTime,
    process.figures,
    process.path,
  );
  ensureExtendedMembers(shown).setNote("UserName", user);
  setOwnTypeNames(shown, ["System.Diagnostics.Process#IncludeUserName", "System.Diagnostics.Process"]);
  return shown;
}
