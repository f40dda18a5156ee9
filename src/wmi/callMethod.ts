import type { CmdletContext } from "../command/prelude.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import { toText } from "../objects/ops/toText.ts";
import { UInt32 } from "../objects/values/numbers.ts";
import { restartComputer, shutDown, type TargetComputer } from "../providers/machine/computers.ts";
import { ownerOf } from "../providers/machine/processes.ts";
import { processTable } from "../providers/machine/processTable.ts";
import { argumentWords } from "../providers/machine/shellArguments.ts";
import { startProgram } from "../providers/machine/startProgram.ts";
import { stopAndFailOver } from "../world/database/stopAndFailOver.ts";
import { getService, putService, removeService, type Service, startService } from "../world/service/Service.ts";
import { reportStartType } from "../world/service/serviceEvents.ts";
import { WorldError } from "../world/WorldError.ts";
import { worldKey } from "../world/worldKey.ts";
import { fileMethod } from "./fileRows.ts";
import { processesOf } from "./processRows.ts";
import type { WmiClass } from "./wmiClasses.ts";
import { managementError, rowByKey } from "./wmiConnection.ts";
import { wmiMethod } from "./wmiMethods.ts";
import type { WmiRow } from "./wql.ts";

export interface MethodTarget {
  readonly wmi: WmiClass;
  /** Null: the class itself. */
  readonly key: string | null;
  readonly target: TargetComputer;
}

/** Calls a method; the codes that it returns are those of the class's documentation. */
export function callMethod(cmdlet: CmdletContext, on: MethodTarget, method: string, args: readonly unknown[]): WmiRow {
  const { wmi, key, target } = on;
  const known = wmiMethod(wmi.name, method);
  if (known === undefined || known.isOnlyTold) throw notModelled(`The method ${method} of the WMI class ${wmi.name}`);
  const { name } = known;
  if (wmi.name === "Win32_Process" && name === "Create") return create(cmdlet, target, args);
  if (key === null) throw managementError("InvokeWMI", "Invalid method Parameter(s) ");
  const row = rowByKey(cmdlet, "InvokeWMI", wmi, key, target);
  if (wmi.name === "CIM_DataFile")
    return returned(fileMethod(cmdlet, toText(row.find(([property]) => property === "Name")?.[1]), name, args));
  if (wmi.name === "Win32_Service") return returned(serviceMethod(cmdlet, target, key, name, args));
  if (name === "GetOwner") return owner(cmdlet, target, key);
  if (wmi.name === "Win32_Process") return returned(terminate(cmdlet, target, key));
  if (name === "Reboot") restartComputer(cmdlet.service(worldKey), target);
  else shutDown(cmdlet.service(worldKey), target);
  return returned(0);
}

function returned(code: number): WmiRow {
  return [["ReturnValue", new UInt32(code)]];
}

function serviceMethod(
  cmdlet: CmdletContext,
  { machine }: TargetComputer,
  name: string,
  method: string,
  args: readonly unknown[],
): number {
  const world = cmdlet.service(worldKey);
  const service = getService(world, machine.name, name);
  if (method === "ChangeStartMode") {
    const startType = startTypes.get(toText(args[0] ?? "").toLowerCase());
    if (!startType) return 21;
    putService(world, { ...service, startType });
    reportStartType(world, service, startType);
    return 0;
  }
  if (method === "Delete") {
    removeService(world, service);
    return 0;
  }
  const isStart = method === "StartService";
  if (isStart && service.status === "Running") return 10;
  if (isStart && service.startType === "Disabled") return 14;
  if (!isStart && service.status === "Stopped") return 5;
  try {
    if (isStart) startService(world, service);
    else stopAndFailOver(world, service);
    return 0;
  } catch (problem) {
    if (!(problem instanceof WorldError)) throw problem;
    return isStart ? 8 : 3;
  }
}

const startTypes = new Map<string, Service["startType"]>([
  ["automatic", "Automatic"],
  ["manual", "Manual"],
  ["disabled", "Disabled"],
  ["boot", "Boot"],
  ["system", "System"],
]);

/** Starts a command line: code 9 is a path that is not there, 21 a parameter that is not valid. */
function create(cmdlet: CmdletContext, { isLocal }: TargetComputer, args: readonly unknown[]): WmiRow {
  if (!isLocal) throw notModelled("Starting programs on another computer");
  const [path = "", ...rest] = argumentWords(toText(args[0] ?? ""));
  if (path === "") return returned(21);
  const folder = args[1] === undefined || args[1] === null ? undefined : toText(args[1]);
  const process = startProgram(cmdlet, { path, args: rest, usesShell: false, workingDirectory: folder });
  if (typeof process === "string") return [["ProcessId", null], ...returned(9)];
  return [["ProcessId", new UInt32(process.id)], ...returned(0)];
}

function owner(cmdlet: CmdletContext, target: TargetComputer, key: string): WmiRow {
  const found = processesOf(cmdlet, target).find(({ id }) => String(id) === key);
  const [domain, user] = (found && ownerOf(found)?.split("\\")) ?? [null, null];
  return [["Domain", domain], ...returned(0), ["User", user]];
}

function terminate(cmdlet: CmdletContext, { isLocal }: TargetComputer, key: string): number {
  if (!isLocal) throw notModelled("Ending processes of another computer");
  const found = processTable(cmdlet).find(({ id }) => String(id) === key);
  if (!found) return 9;
  found.kill();
  return 0;
}
