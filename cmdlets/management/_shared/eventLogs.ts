import { CaseInsensitiveMap } from "../../../src/base/CaseInsensitiveMap.ts";
import { clockKey } from "../../../src/base/Clock.ts";
import { instantMilliseconds } from "../../../src/base/instant.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import { setOwnTypeNames } from "../../../src/objects/members/extendedMembers.ts";
import { localDateAt } from "../../../src/objects/text/time/moments.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { Int16 } from "../../../src/objects/values/numbers.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import { targetComputer } from "../../../src/providers/machine/computers.ts";
import { EventLog, type EventLogEntry } from "../../../src/providers/machine/EventLog.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";
import { shellMachine } from "../../../src/world/server/Machine.ts";
import { listServerEvents, removeServerEvents, type ServerEvent } from "../../../src/world/server/ServerEvent.ts";
import type { World } from "../../../src/world/World.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

/** Get-EventLog does not catch what .NET throws, so that its error has neither category nor target. */
export function logNotOpened(name: string): PSError {
  const type = "System.InvalidOperationException";
  return clrError(type, "NotSpecified", type, `The event log '${name}' on computer '.' does not exist.`);
}

/** The other commands look first, and tell what is not there without an id. */
export function logNotFound(name: string, computer = "localhost"): PSError {
  return refusal(`The Log name "${name}" does not exist in the computer "${computer}".`);
}

export function sourceNotFound(source: string, computer = "localhost"): PSError {
  return refusal(`The source name "${source}" does not exist on computer "${computer}".`);
}

export function sourceRegistered(source: string, computer = "localhost"): PSError {
  return refusal(`The "${source}" source is already registered on the "${computer}" computer.`);
}

function refusal(text: string): PSError {
  return clrError("", "InvalidOperation", "System.InvalidOperationException", text);
}

export function eventLog(cmdlet: CmdletContext, name: string, computers?: readonly string[]): EventLog | undefined {
  return eventLogs(cmdlet, computers).get(name);
}

/** The logs of the computer; another one of the organisation is not modelled, and one that is not there is not found. */
export function eventLogs(cmdlet: CmdletContext, computers: readonly string[] = []): CaseInsensitiveMap<EventLog> {
  for (const name of computers) {
    const target = targetComputer(cmdlet, name);
    if (target && !target.isLocal) throw notModelled(`Event logs of another computer ('${name}')`);
    const exception = "System.IO.IOException";
    if (!target) throw clrError(exception, "NotSpecified", exception, "The network path was not found.");
  }
  const { eventLogs: logs } = providersOf(cmdlet).machine;
  const world = cmdlet.service(worldKey);
  readServerEvents(world, logs, shellMachine(world).name);
  return logs;
}

/**
 * A log to read. Of another computer of the organisation it is the Application log, into which the organisation's programs
 * write; what Windows writes there is not modelled.
 */
export function readableLog(
  cmdlet: CmdletContext,
  name: string,
  computers: readonly string[] = [],
): { readonly log: EventLog; readonly computer: string } | null {
  const machines = computers.map((each) => targetComputer(cmdlet, each)).filter((target) => target && !target.isLocal);
  const [other] = machines;
  if (!other || machines.length < computers.length) {
    const log = eventLog(cmdlet, name, computers);
    return log ? { log, computer: machineFacts().machineName } : null;
  }
  if (name.toLowerCase() !== "application" || machines.length > 1)
    throw notModelled(`Event logs of another computer but its Application log ('${name}')`);
  const logs = new CaseInsensitiveMap<EventLog>();
  logs.set("Application", new EventLog("Application"));
  readServerEvents(cmdlet.service(worldKey), logs, other.machine.name);
  const log = logs.get(name);
  return log ? { log, computer: other.machine.fqdn } : null;
}

/** Events of the organisation that each log has taken over. */
const taken = new WeakMap<CaseInsensitiveMap<EventLog>, Set<ServerEvent>>();

/** Adds what programs and services of the organisation wrote on this computer since somebody looked last. */
function readServerEvents(world: World, logs: CaseInsensitiveMap<EventLog>, computer: string): void {
  const known = taken.get(logs) ?? new Set();
  taken.set(logs, known);
  for (const event of listServerEvents(world, computer)) {
    if (known.has(event)) continue;
    known.add(event);
    const log = logs.get(event.log);
    log?.sources.set(event.source, event.source);
    const { source, entryType, eventId, instanceId = eventId, message } = event;
    log?.write({ source, entryType, eventId, instanceId, category: 0, message, time: instantMilliseconds(event.time) });
  }
}

/** Empties a log, for good. */
export function clearLog(cmdlet: CmdletContext, log: EventLog): void {
  const world = cmdlet.service(worldKey);
  removeServerEvents(world, shellMachine(world).name, log.name);
  log.entries.length = 0;
}

export function now(cmdlet: CmdletContext): number {
  return cmdlet.service(clockKey).now();
}

/** The log as Get-EventLog -List shows it. */
export function logObject(log: EventLog): PropertyBag {
  return new PropertyBag("System.Diagnostics.EventLog", [
    ["Entries", log.entries.map((entry) => entryObject(entry))],
    ["LogDisplayName", log.name],
    ["Log", log.name],
    ["MachineName", "."],
    ["MaximumKilobytes", BigInt(log.maximumKilobytes)],
    ["OverflowAction", EnumValue.named(typeByName("System.Diagnostics.OverflowAction"), log.overflowAction)],
    ["MinimumRetentionDays", log.minimumRetentionDays],
    ["EnableRaisingEvents", false],
    ["Source", ""],
  ]);
}

const entryTypes = [
  "System.Diagnostics.EventLogEntry",
  "System.ComponentModel.Component",
  "System.MarshalByRefObject",
  "System.Object",
];

/** An entry; as PowerShell shows it, its type also tells log, source and event. */
export function entryObject(
  entry: EventLogEntry,
  logName: string | null = null,
  computer = machineFacts().machineName,
): PropertyBag {
  const instanceId = BigInt(entry.instanceId ?? entry.eventId);
  const time = localDateAt(entry.time);
  const made = new PropertyBag("System.Diagnostics.EventLogEntry", [
    ["MachineName", computer],
    ["Data", [...(entry.data ?? [])]],
    ["Index", entry.index],
    ["Category", `(${entry.category})`],
    ["CategoryNumber", new Int16(entry.category)],
    ["EntryType", EnumValue.named(typeByName("System.Diagnostics.EventLogEntryType"), entry.entryType)],
    ["Message", entry.message],
    ["Source", entry.source],
    ["ReplacementStrings", [entry.message]],
    ["InstanceId", instanceId],
    ["TimeGenerated", time],
    ["TimeWritten", time],
    ["UserName", entry.userName ?? null],
    ["Site", null],
    ["Container", null],
  ]);
  if (logName !== null) {
    const own = `System.Diagnostics.EventLogEntry#${logName}/${entry.source}/${instanceId}`;
    setOwnTypeNames(made, [own, ...entryTypes]);
  }
  return made;
}
