import { disconnectMailbox } from "../mailbox/DisconnectedMailbox.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { leftBehind } from "../mailbox/movedAway.ts";
import { offlineDatabase, offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange } from "./defineNoun.ts";
import { defineNoun } from "./defineNoun.ts";
import { mailboxNamed, mailboxText, requestStatus, rowsOfMailbox } from "./mailboxRequest.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfMailbox } from "./recipient/mailboxPlace.ts";
import { requestStates, requestStep } from "./requestStates.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, nounObjects, recipients } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";
import { referencedObject } from "./rows/valuePlace.ts";

/** The move of a mailbox to another database; a mailbox has one at most. When it is completed the mailbox lies there. */
export default defineNoun({
  noun: "MoveRequest",
  kind: "request",
  called: "move request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  type: "Microsoft.Exchange.Management.RecipientTasks.MoveRequest",
  tail: "identity",
  states: requestStates,
  step: requestStep,
  ownerOf: (given, world) => mailboxNamed(world, given.get("Identity") ?? null).guid,
  name: (given, _, world) => mailboxNamed(world, given.get("Identity") ?? null).name,
  identityText: ({ owner }, world) => mailboxText(world, owner),
  resolve: movesOf,
  properties: {
    DisplayName: { kind: "String", default: ({ name, owner }, world) => displayName(world, owner) ?? name },
    Alias: { kind: "String", derive: ({ owner }, world) => mailboxOf(world, owner)?.values.Alias ?? "" },
    Status: {
      values: requestStatus,
      type: "Microsoft.Exchange.Data.Directory.Recipient.RequestStatus",
      default: "Queued",
    },
    SourceDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    TargetDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    RequestGuid: { kind: "Guid", derive: ({ guid }) => guid },
    ExchangeGuid: { kind: "Guid", derive: ({ owner }) => owner },
    SuspendWhenReadyToComplete: { kind: "Boolean", default: false },
  },
  parameters: {
    Identity: { sets: () => ({}) },
    Suspend: {
      sets: (value) => (value === true ? { Status: "Suspended" } : { Status: "Queued" }),
      selects: ({ values }, wanted) => (values.Status === "Suspended") === (wanted === true),
    },
    MoveRequestQueue: { accepted: "The mailbox names its one move." },
    ForcePull: { accepted: "Both databases are of this organisation: the move is the same either way." },
    ForcePush: { accepted: "Both databases are of this organisation: the move is the same either way." },
    OrganizationalUnit: {
      selects: ({ owner }, wanted, world) => isBelow(world, mailboxOf(world, owner), wordOf(wanted) ?? ""),
    },
    AcceptLargeDataLoss: { accepted: "It agrees to a large BadItemLimit, which nothing refuses here." },
    AllowLargeItems: { accepted: "No item is too large for a move inside the organisation." },
    ForceOffline: { accepted: "Nobody is signed in to the mailbox." },
    DoNotPreserveMailboxSignature: { accepted: "Signatures of mailboxes show nowhere." },
    Offline: { selects: (_, wanted) => wanted !== true },
    HighPriority: { selects: ({ values }, wanted) => (values.Priority === "High") === (wanted === true) },
    MoveStatus: {
      selects: ({ values }, wanted) =>
        String(values.Status ?? "Queued").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    InternalFlags: { notModelled: true },
    RemoteHostName: { notModelled: true },
    ArchiveTargetDatabase: { notModelled: true },
  },
  presets: (values, world, given) => ({
    SourceDatabase: databaseOfMailbox(mailboxNamed(world, given.get("Identity") ?? null), world),
    TargetDatabase: values.TargetDatabase ?? otherDatabase(world, mailboxNamed(world, given.get("Identity") ?? null)),
  }),
  validate: refusalOf,
  changed: settle,
  source: "documented",
});

function isBelow(world: World, mailbox: NounRow | null, unit: string): boolean {
  if (!mailbox) return false;
  const canonical = canonicalNameOf(world, mailbox).toLowerCase();
  const wanted = unit.toLowerCase();
  return canonical.startsWith(`${wanted}/`) || canonical.includes(`/${wanted}/`);
}

function mailboxOf(world: World, guid: string | null): NounRow | null {
  return guid === null ? null : (world.store.get(recipients, guid) ?? null);
}

function displayName(world: World, guid: string | null): string | null {
  const name = mailboxOf(world, guid)?.values.DisplayName;
  return typeof name === "string" ? name : null;
}

/** The database that the service would choose: the first other one. */
function otherDatabase(world: World, mailbox: NounRow): string | null {
  const definition = nounNamed("MailboxDatabase");
  const own = databaseOfMailbox(mailbox, world);
  return definition ? (listRows(world, definition).find(({ guid }) => guid !== own)?.guid ?? own) : own;
}

function movesOf(world: World, identity: string): readonly NounRow[] | null {
  const definition = nounNamed("Mailbox");
  const mailbox = definition && findRow(world, definition, identity);
  return mailbox ? rowsOfMailbox(world, "MoveRequest", mailbox.guid) : null;
}

function refusalOf({ world, before, after }: NounChange): WorldError | null {
  if (before || !after) return null;
  const mailbox = mailboxOf(world, after.owner);
  const offline = mailbox && offlineMailbox(mailbox, world);
  if (offline) return offline;
  const target = offlineDatabase(world, String(after.values.TargetDatabase ?? ""));
  if (target) return mailboxError("DatabaseOffline", { database: target });
  if (after.values.TargetDatabase === after.values.SourceDatabase)
    return nounError("AlreadyInDatabase", {
      mailbox: mailboxText(world, after.owner),
      database: referencedObject(world, ["MailboxDatabase"], String(after.values.TargetDatabase)).name,
    });
  const other = rowsOfMailbox(world, "MoveRequest", after.owner ?? "")[0];
  if (!other) return null;
  return nounError("AlreadyMoving", {
    mailbox: mailboxText(world, after.owner),
    database: referencedObject(world, ["MailboxDatabase"], String(other.values.TargetDatabase)).name,
  });
}

/** A removed request that was completed leaves the mailbox where it went; a resumed one completes. */
function settle({ world, before, after }: NounChange): void {
  const mailbox = mailboxOf(world, before?.owner ?? null);
  if (before && !after && before.values.Status === "Completed" && mailbox) {
    world.store.put(recipients, mailbox.guid, {
      ...mailbox,
      values: { ...mailbox.values, Database: before.values.TargetDatabase },
    });
    const { reason, date: _, ...left } = leftBehind(before, mailbox);
    if (before.values.SourcePurged !== true) disconnectMailbox(world, left, reason);
  }
  if (before?.values.Status === "AutoSuspended" && after?.values.Status === "Queued")
    world.store.put(nounObjects, after.guid, {
      ...after,
      values: { ...after.values, SuspendWhenReadyToComplete: false },
    });
}
