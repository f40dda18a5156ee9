import { offlineMailbox } from "../../mailbox/offlineMailbox.ts";
import { wordGiven } from "../../values/given.ts";
import { identityWord, itemsOf, type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import type { World } from "../../World.ts";
import { defineNoun, type NounDefinition, type ParameterRule, type Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { databaseOfMailbox } from "../recipient/mailbox/mailboxPlace.ts";
import { findRow, getRow } from "../rows/findRow.ts";
import { type NounRow, nounObjects } from "../rows/NounRow.ts";
import { recipientRow } from "../rows/recipientRow.ts";
import { referencedObject, valuePlace } from "../rows/valuePlace.ts";
import { dataLossRefusal } from "./largeDataLoss.ts";
import { remoteHostParameter } from "./remoteHost.ts";
import { directionOf, flagsOf } from "./requestFlags.ts";
import { completedRefusal, requestStates, requestStep, timesRefusal } from "./requestStates.ts";

export const requestStatus: readonly string[] = [
  "None",
  "Queued",
  "InProgress",
  "AutoSuspended",
  "CompletionInProgress",
  "Synced",
  "Completed",
  "CompletedWithWarning",
  "Suspended",
  "Failed",
];
export const requestStatusType = "Microsoft.Exchange.Data.Directory.Recipient.RequestStatus";

interface MailboxRequest extends Partial<NounDefinition> {
  readonly noun: string;
  readonly called: string;
  /** The parameter of New- that names the mailbox. */
  readonly mailbox: string;
  /** The name of a request whose New- says none; a second one gets a number. */
  readonly usualName: string;
}

/** A request of the mailbox replication service about one mailbox: `contoso.com/Users/Ann\\MailboxExport`. */
export function defineMailboxRequest({ mailbox, usualName, ...definition }: MailboxRequest): NounDefinition {
  const { noun } = definition;
  const properties = definition.properties ?? {};
  return defineNoun({
    kind: "request",
    verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
    tasks: "RecipientTasks",
    type: `Microsoft.Exchange.Management.RecipientTasks.${noun}`,
    tail: "identity",
    source: "documented",
    states: requestStates,
    step: requestStep,
    ...definition,
    ownerOf: (given, world) => mailboxNamed(world, given.get(mailbox) ?? null).guid,
    name: (given, _, world) =>
      wordGiven(given, "Name") ??
      freeName(world, noun, mailboxNamed(world, given.get(mailbox) ?? null).guid, usualName),
    identityText: ({ owner, name }, world) => `${referencedObject(world, ["Mailbox"], owner ?? "").text}\\${name}`,
    missing: () => nounError("RequestNotFound"),
    resolve: (world, identity) => requestsNamed(world, noun, identity),
    properties: {
      ...requestProperties,
      [mailbox]: { kind: "ADObjectId", references: "Mailbox" },
      ...properties,
    },
    parameters: { ...requestParameters, ...definition.parameters },
    validate: (change) => {
      const { world, before, after } = change;
      const isTaken =
        !before && after && rowsOfMailbox(world, noun, after.owner ?? "").some(({ name }) => name === after.name);
      if (isTaken) return nounError("RequestNameTaken", { name: after.name });
      const owner = before || !after ? null : recipientRow(world, after.owner ?? "");
      return (
        (owner && offlineMailbox(owner, world)) ??
        completedRefusal(change) ??
        dataLossRefusal(change) ??
        timesRefusal(change) ??
        definition.validate?.(change) ??
        null
      );
    },
  });
}

const requestProperties: NounDefinition["properties"] = {
  Name: { kind: "String", default: ({ name }) => name },
  Status: { values: requestStatus, type: requestStatusType, default: "Queued" },
  RequestGuid: { kind: "Guid", derive: ({ guid }) => guid },
  RequestQueue: {
    kind: "ADObjectId",
    references: "MailboxDatabase",
    derive: (row, world) => {
      const mailbox = recipientRow(world, row.owner ?? "");
      return mailbox ? databaseOfMailbox(mailbox, world) : null;
    },
  },
  Flags: { kind: "String", derive: (row) => flagsOf(row).join(", ") },
  Direction: { kind: "String", derive: directionOf },
  RequestStyle: { kind: "String", default: "IntraOrg" },
  Protect: { kind: "Boolean", default: false },
  Suspend: { kind: "Boolean", derive: ({ values }) => values.Status === "Suspended" },
  SuspendComment: { kind: "String", hidden: true },
  BatchName: { kind: "String" },
};

/** Steps that only the service's own developers can tell apart. */
export const internalFlags = {
  accepted: "It names steps of the service for debugging, which nothing of a request shows.",
};

export const requestParameters: Readonly<Record<string, ParameterRule>> = {
  Name: { selects: ({ name }, wanted) => name.toLowerCase() === (wordOf(wanted) ?? "").toLowerCase() },
  Suspend: {
    sets: (value): Values => (value === true ? { Status: "Suspended" } : {}),
    selects: ({ values }, wanted) => (values.Status === "Suspended") === (wanted === true),
  },
  AcceptLargeDataLoss: { accepted: "Read where a large BadItemLimit is refused." },
  HighPriority: { selects: ({ values }, wanted) => (values.Priority === "High") === (wanted === true) },
  RequestQueue: {
    accepted: "The request lies in the queue of its mailbox's database; Get- finds those of one queue.",
    selection: inQueue,
  },
  Database: { selection: inQueue },
  TargetDatabase: { selection: inQueue },
  InternalFlags: internalFlags,
  RemoteHostName: remoteHostParameter,
};

/** The queue of a request is the database of its mailbox. */
function inQueue(value: ScriptValue, world: World): (row: NounRow) => boolean {
  const wanted = valuePlace(world, ["MailboxDatabase"]).reference(value);
  return (row) => {
    const mailbox = recipientRow(world, row.owner ?? String(row.values.TargetMailbox ?? ""));
    return mailbox !== undefined && databaseOfMailbox(mailbox, world) === wanted;
  };
}

export function mailboxNamed(world: World, value: ScriptValue): NounRow {
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  const item = itemsOf(value)[0] ?? null;
  const word = identityWord(item) ?? "";
  // What is gone is named by its text, not by the GUID that came along.
  return findRow(world, definition, word) ?? getRow(world, definition, wordOf(item) ?? word);
}

/** A parameter with a mailbox that has to be there, and that chooses among no objects. */
export const existingMailbox: ParameterRule = {
  selection: (value, world) => {
    mailboxNamed(world, value);
    return () => true;
  },
};

/** The requests of one noun about a mailbox. */
export function rowsOfMailbox(world: World, noun: string, mailbox: string): readonly NounRow[] {
  return world.store.find(nounObjects, "owner", `${noun}:${mailbox}`);
}

/** `ann\\MailboxExport`, by any identity of the mailbox; null for what is no such pair. */
function requestsNamed(world: World, noun: string, identity: string): readonly NounRow[] | null {
  const at = identity.lastIndexOf("\\");
  const definition = nounNamed("Mailbox");
  const mailbox = at > 0 && definition ? findRow(world, definition, identity.slice(0, at)) : null;
  if (!mailbox) return null;
  const name = identity.slice(at + 1).toLowerCase();
  return rowsOfMailbox(world, noun, mailbox.guid).filter((row) => row.name.toLowerCase() === name);
}

/** So many requests of a mailbox are named without a name given (documented). */
const usualNames = 10;

function freeName(world: World, noun: string, mailbox: string, usual: string): string {
  const taken = new Set(rowsOfMailbox(world, noun, mailbox).map(({ name }) => name));
  const names = Array.from({ length: usualNames }, (_, number) => (number === 0 ? usual : `${usual}${number}`));
  const free = names.find((name) => !taken.has(name));
  if (free === undefined) throw nounError("RequestNamesUsedUp", { name: usual });
  return free;
}

/** The identity of a mailbox as requests show it. */
export function mailboxText(world: World, guid: string | null): string {
  return guid === null ? "" : referencedObject(world, ["Mailbox"], guid).text;
}
