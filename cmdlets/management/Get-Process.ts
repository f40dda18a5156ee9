import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ensureExtendedMembers, setOwnTypeNames } from "../../src/objects/members/extendedMembers.ts";
import { type ProcessDetails, ProcessObject } from "../../src/objects/values/machine/ProcessObject.ts";
import { moduleOf, versionInfoOf } from "../../src/objects/values/machine/ProgramFile.ts";
import { targetComputer } from "../../src/providers/machine/computers.ts";
import {
  ownerOf,
  type ProcessSelection,
  processError,
  selectProcesses,
} from "../../src/providers/machine/processes.ts";
import { librariesOf } from "../../src/providers/machine/systemPrograms.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { processesOf } from "../../src/wmi/processRows.ts";

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
    Module: "switch",
    FileVersionInfo: "switch",
  },
  examples: [
    { title: "The shell itself", transcript: "PS> (Get-Process -Id $PID).Name\npowershell\n" },
    {
      title: "What a process has loaded",
      transcript: "PS> (Get-Process spoolsv -Module)[0].FileName\nC:\\Windows\\system32\\spoolsv.exe\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const isOther = values.ComputerName?.some((name) => targetComputer(cmdlet, name)?.isLocal !== true) ?? false;
      if (isOther && (values.Module || values.FileVersionInfo)) throw noRemoteFiles();
      if (values.ComputerName !== undefined && !values.Module && !values.FileVersionInfo) {
        for (const name of values.ComputerName) writeProcessesOf(cmdlet, name, values);
        return;
      }
      for (const process of selectProcesses(cmdlet, values)) {
        if (values.Module || values.FileVersionInfo) writeFiles(cmdlet, process, values.Module, values.FileVersionInfo);
        else cmdlet.write(values.IncludeUserName ? withUserName(process) : process);
      }
    },
  }),
});

/** The files of a process: its program and the libraries that all have, or only the program's version. */
function writeFiles(cmdlet: CmdletContext, process: ProcessObject, all: boolean, versions: boolean): void {
  const { program } = process;
  if (program === null) {
    const what = versions ? "file version information" : "modules";
    const id = versions ? "CouldNotEnumerateFileVer" : "CouldNotEnumerateModules";
    const text = `Cannot enumerate the ${what} of the "${process.name}" process.`;
    cmdlet.error(processError(id, "PermissionDenied", text, process));
    return;
  }
  for (const file of all ? [program, ...librariesOf()] : [program])
    cmdlet.write(versions ? versionInfoOf(file) : moduleOf(file));
}

function noRemoteFiles() {
  const text = "The ComputerName parameter cannot be used with the Module or FileVersionInfo parameter.";
  const exception = "System.InvalidOperationException";
  return clrError("NoComputerNameWithFileVersion", "InvalidOperation", exception, text);
}

/** The processes of a computer by its name. */
function writeProcessesOf(cmdlet: CmdletContext, name: string, values: ProcessSelection): void {
  const target = targetComputer(cmdlet, name);
  const exception = "System.InvalidOperationException";
  if (!target) throw clrError(exception, "NotSpecified", exception, "Couldn't connect to remote machine.");
  const table = processesOf(cmdlet, target);
  for (const process of selectProcesses(cmdlet, values, table)) cmdlet.write(changed(process, { machineName: name }));
}

function withUserName(process: ProcessObject): unknown {
  const shown = changed(process, {});
  ensureExtendedMembers(shown).setNote("UserName", ownerOf(process));
  setOwnTypeNames(shown, [
    "System.Diagnostics.Process#IncludeUserName",
    "System.Diagnostics.Process",
    "System.ComponentModel.Component",
    "System.MarshalByRefObject",
    "System.Object",
  ]);
  return shown;
}

/** Another object of the same process. */
function changed(process: ProcessObject, details: Partial<ProcessDetails>): ProcessObject {
  const { id, name, sessionId, startTime, figures } = process;
  const made = new ProcessObject(id, name, sessionId, startTime, figures, { ...process.details, ...details });
  made.end = process.end;
  return made;
}
