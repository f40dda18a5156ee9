import { sidOfAccount } from "../../../src/formats/sddl/securityIdentifiers.ts";
import { ensureExtendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { localDateAt } from "../../../src/objects/text/time/moments.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../../src/objects/values/collections/TypedArray.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { Byte } from "../../../src/objects/values/numbers.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { SecurityIdentifier } from "../../../src/objects/values/security/SecurityIdentifier.ts";
import type { EventLog, EventLogEntry } from "../../../src/providers/machine/EventLog.ts";

const reader = "System.Diagnostics.Eventing.Reader";
const levels: Readonly<Record<EventLogEntry["entryType"], number>> = {
  Error: 2,
  Warning: 3,
  Information: 4,
  SuccessAudit: 0,
  FailureAudit: 0,
};
const levelNames: Readonly<Record<number, string>> = { 0: "Information", 2: "Error", 3: "Warning", 4: "Information" };
/** The bits and the name of each kind of event of the classic logs (StandardEventKeywords of .NET). */
const keywords: Readonly<Record<string, readonly [bits: bigint, name: string]>> = {
  SuccessAudit: [0xa0000000000000n, "Audit Success"],
  FailureAudit: [0x90000000000000n, "Audit Failure"],
};
const classic = [0x80000000000000n, "Classic"] as const;

export function levelOf({ entryType }: EventLogEntry): number {
  return levels[entryType];
}

export function keywordsOf({ entryType }: EventLogEntry): bigint {
  return (keywords[entryType] ?? classic)[0];
}

/** On whose behalf an event was written; null: nobody's. */
export function userOf({ userName }: EventLogEntry): SecurityIdentifier | null {
  return SecurityIdentifier.read(sidOfAccount(userName ?? "") ?? "");
}

const texts = (values: readonly string[]): TypedArray => new TypedArray(typeByName("System.String"), [...values]);
const enumeration = (type: string, name: string) => EnumValue.named(typeByName(`${reader}.${type}`), name);

/** An event as Get-WinEvent gives it, as .NET reads those of the classic logs: without opcode, provider and process. */
export function eventRecord(log: EventLog, entry: EventLogEntry, computer: string): PropertyBag {
  const property = new PropertyBag(`${reader}.EventProperty`, [["Value", entry.message]]);
  const level = levelOf(entry);
  const [bits, keyword] = keywords[entry.entryType] ?? classic;
  const made = new PropertyBag(`${reader}.EventLogRecord`, [
    ["Id", entry.eventId],
    ["Version", null],
    ["Qualifiers", Math.floor((entry.instanceId ?? 0) / 65_536)],
    ["Level", new Byte(level)],
    ["Task", entry.category],
    ["Opcode", null],
    ["Keywords", bits],
    ["RecordId", BigInt(entry.index)],
    ["ProviderName", entry.source],
    ["ProviderId", null],
    ["LogName", log.name],
    ["ProcessId", null],
    ["ThreadId", null],
    ["MachineName", computer],
    ["UserId", userOf(entry)],
    ["TimeCreated", localDateAt(entry.time)],
    ["ActivityId", null],
    ["RelatedActivityId", null],
    ["ContainerLog", log.name],
    ["MatchedQueryIds", new TypedArray(typeByName("System.Int32"), [])],
    ["Bookmark", new PropertyBag(`${reader}.EventBookmark`)],
    ["LevelDisplayName", levelNames[level]],
    ["OpcodeDisplayName", null],
    ["TaskDisplayName", null],
    ["KeywordsDisplayNames", texts([keyword])],
    ["Properties", [property]],
  ]);
  ensureExtendedMembers(made).setNote("Message", entry.message);
  return made;
}

/** A log as -ListLog gives it. */
export function logConfiguration(log: EventLog): PropertyBag {
  const made = new PropertyBag(`${reader}.EventLogConfiguration`, [
    ["LogName", log.name],
    ["LogType", enumeration("EventLogType", "Administrative")],
    ["LogIsolation", enumeration("EventLogIsolation", log.name === "System" ? "System" : "Application")],
    ["IsEnabled", true],
    ["IsClassicLog", true],
    ["LogFilePath", `%SystemRoot%\\System32\\Winevt\\Logs\\${log.name}.evtx`],
    ["MaximumSizeInBytes", BigInt(log.maximumKilobytes * 1024)],
    ["LogMode", enumeration("EventLogMode", log.overflowAction === "DoNotOverwrite" ? "Retain" : "Circular")],
    ["OwningProviderName", ""],
    ["ProviderNames", texts([...log.sources.values()])],
  ]);
  const notes = ensureExtendedMembers(made);
  notes.setNote("IsLogFull", false);
  notes.setNote("OldestRecordNumber", log.entries.length > 0 ? BigInt(log.entries[0].index) : null);
  notes.setNote("RecordCount", BigInt(log.entries.length));
  return made;
}
