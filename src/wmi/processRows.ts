import type { CmdletContext } from "../command/prelude.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import type { ProcessObject } from "../objects/values/machine/ProcessObject.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { parentIdOf } from "../providers/machine/parentProcess.ts";
import { processTable } from "../providers/machine/processTable.ts";
import { serviceProcesses } from "../providers/machine/serviceProcesses.ts";
import { standardProcesses } from "../providers/machine/standardProcesses.ts";
import { windowsVersion } from "../world/server/windowsVersion.ts";
import { worldKey } from "../world/worldKey.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/** The processes of a computer; those of another one are what a server has. */
export function processesOf(cmdlet: CmdletContext, { isLocal, machine }: TargetComputer): readonly ProcessObject[] {
  if (isLocal) return processTable(cmdlet);
  const { bootTime: started } = machineFacts();
  return [...standardProcesses(started), ...serviceProcesses(cmdlet.service(worldKey), machine.name, started)];
}

function programName({ id, name }: ProcessObject): string {
  if (id === 0) return "System Idle Process";
  return id < 5 || /\.exe$/i.test(name) ? name : `${name}.exe`;
}

export function processes(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const all = processesOf(cmdlet, target);
  const computer = serverName(target);
  return all.map((process) => {
    const { figures, program, id } = process;
    const name = programName(process);
    const pages = Math.floor(figures.pagedMemory / 1024);
    return wmiRow("Win32_Process", {
      Caption: name,
      Description: name,
      Name: name,
      CreationClassName: "Win32_Process",
      CreationDate: process.startTime,
      CSCreationClassName: "Win32_ComputerSystem",
      CSName: computer,
      Handle: String(id),
      KernelModeTime: Math.round(figures.cpu * 4e6),
      OSCreationClassName: "Win32_OperatingSystem",
      OSName: `Microsoft ${target.machine.operatingSystem}|C:\\Windows|\\Device\\Harddisk0\\Partition2`,
      Priority: id === 0 ? 0 : 8,
      UserModeTime: Math.round(figures.cpu * 6e6),
      WorkingSetSize: figures.workingSet,
      CommandLine: program === null ? null : `"${program.path}"`,
      ExecutablePath: program?.path ?? null,
      HandleCount: figures.handles,
      PageFileUsage: pages,
      ParentProcessId: parentIdOf(process, all),
      PeakPageFileUsage: pages,
      PeakVirtualSize: figures.virtualMemory,
      PeakWorkingSetSize: Math.floor(figures.workingSet / 1024),
      PrivatePageCount: figures.pagedMemory,
      ProcessId: id,
      QuotaNonPagedPoolUsage: Math.floor(figures.nonpagedMemory / 1024),
      SessionId: process.sessionId,
      VirtualSize: figures.virtualMemory,
      WindowsVersion: windowsVersion(target.machine.operatingSystem),
    });
  });
}
