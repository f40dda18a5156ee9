import { disconnectMailbox } from "../mailbox/DisconnectedMailbox.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { leftBehind } from "../mailbox/movedAway.ts";
import { offlineDatabase } from "../mailbox/offlineMailbox.ts";
import { openMailbox } from "../mailbox/unopenedMailbox.ts";
import type { Given } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, Values } from "./defineNoun.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { detailsOf, hasAddress, recipientTypeOf } from "./recipient/directory/recipientTypes.ts";
import { databaseOfArchive, databaseOfMailbox, placeAfter, recoveryRefusal } from "./recipient/mailbox/mailboxPlace.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { dataLossRefusal } from "./request/largeDataLoss.ts";
import { internalFlags, mailboxNamed, mailboxText, requestStatus, rowsOfMailbox } from "./request/mailboxRequest.ts";
import { keepOutcome } from "./request/migrationUsers.ts";
import { moveHistoryOf } from "./request/moveHistory.ts";
import { remoteHostParameter, remoteMove } from "./request/remoteHost.ts";
import { flagsOf } from "./request/requestFlags.ts";
import { completedRefusal, requestStates, requestStep, timesRefusal } from "./request/requestStates.ts";
import {
  databasesOfSideMove,
  isCloudsAlone,
  isSideMove,
  movedRecipient,
  settleSideMove,
  sideMoveRefusal,
} from "./request/sideMove.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows, moved } from "./rows/listRows.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";
import { referencedObject } from "./rows/valuePlace.ts";

/** The move of a mailbox to another database; a mailbox has one at most. When it is completed the mailbox lies there. */
export default defineNoun({
  noun: "MoveRequest",
  tasks: "RecipientTasks",
  kind: "request",
  called: "move request",
  verbs: ["Get", "New", "Remove", "Resume", "Set", "Suspend"],
  type: "Microsoft.Exchange.Management.RecipientTasks.MoveRequest",
  tail: "identity",
  states: requestStates,
  step: requestStep,
  ownerOf: (given, world) => movedRecipient(world, given).guid,
  name: (given, _, world) => movedRecipient(world, given).name,
  identityText: ({ owner }, world) => mailboxText(world, owner),
  resolve: movesOf,
  missing: (_world, identity) => nounError("MoveRequestNotFound", { identity }),
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
    SourceArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase", default: null },
    TargetArchiveDatabase: {
      kind: "ADObjectId",
      references: "MailboxDatabase",
      derive: targetOfArchive,
    },
    RequestStyle: { kind: "String", default: "IntraOrg" },
    Direction: { kind: "String", default: "Pull" },
    IsOffline: { kind: "Boolean", derive: ({ values }) => values.Offline === true },
    Suspend: { kind: "Boolean", derive: ({ values }) => values.Status === "Suspended" },
    RecipientType: { kind: "String", derive: ({ owner }, world) => typeOf(world, owner, recipientTypeOf) },
    RecipientTypeDetails: { kind: "String", derive: ({ owner }, world) => typeOf(world, owner, detailsOf) },
    RequestGuid: { kind: "Guid", derive: ({ guid }) => guid, hidden: true },
    ExchangeGuid: { kind: "Guid", derive: ({ owner }, world) => guidOfMailbox(world, owner) },
    Flags: { kind: "String", derive: (row) => flagsOf(row).join(", ") },
    RemoteHostName: { kind: "String", default: null },
    PrimaryOnly: { kind: "Boolean", default: false, hidden: true },
    ArchiveOnly: { kind: "Boolean", default: false, hidden: true },
    ArchiveTargetDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    SuspendWhenReadyToComplete: { kind: "Boolean", default: false },
  },
  parameters: {
    Identity: { sets: () => ({}) },
    Suspend: {
      sets: (value) => (value === true ? { Status: "Suspended" } : { Status: "Queued" }),
      selects: ({ values }, wanted) => (values.Status === "Suspended") === (wanted === true),
    },
    MoveRequestQueue: { accepted: "The mailbox names its one move." },
    ForcePull: { sets: () => ({ Direction: "Pull" }) },
    ForcePush: { sets: (value) => ({ Direction: value === true ? "Push" : "Pull" }) },
    OrganizationalUnit: {
      selects: ({ owner }, wanted, world) => isBelow(world, mailboxOf(world, owner), wordOf(wanted) ?? ""),
    },
    AcceptLargeDataLoss: { accepted: "Read where a large BadItemLimit is refused." },
    AllowLargeItems: { accepted: "No item is too large for a move inside the organisation." },
    ForceOffline: { sets: (value) => ({ Offline: value === true }) },
    Flags: {
      selects: (row, wanted) =>
        (wordOf(wanted) ?? "")
          .split(/\s*,\s*/)
          .every((each) => flagsOf(row).some((own) => own.toLowerCase() === each.toLowerCase())),
    },
    IncludeSoftDeletedObjects: { accepted: "Read where requests without a mailbox are hidden." },
    Outbound: remoteMove,
    Remote: remoteMove,
    RemoteLegacy: remoteMove,
    DoNotPreserveMailboxSignature: { accepted: "Signatures of mailboxes show nowhere." },
    Offline: { selects: ({ values }, wanted) => (values.Offline === true) === (wanted === true) },
    HighPriority: { selects: ({ values }, wanted) => (values.Priority === "High") === (wanted === true) },
    MoveStatus: {
      selects: ({ values }, wanted) =>
        String(values.Status ?? "Queued").toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    IgnoreRuleLimitErrors: { accepted: "A mailbox takes its rules along, however many they are." },
    SkipMoving: { notModelled: "leaves parts of a mailbox behind, which don't move apart here" },
    InternalFlags: internalFlags,
    RemoteHostName: remoteHostParameter,
  },
  presets: (values, world, given) =>
    isSideMove({ values }) ? databasesOfSideMove(world, values, given) : databasesOfMove(world, values, given),
  hidden: ({ owner, values }, given, world) =>
    isCloudsAlone(world, { values }) ||
    (given.get("IncludeSoftDeletedObjects") !== true && !given.has("Identity") && !isMoved(world, owner)),
  validate: refusalOf,
  changed: (change) => {
    openArchive(change);
    settle(change);
    settleSideMove(change);
    keepOutcome(change);
  },
  source: "documented",
});

function databasesOfMove(world: World, values: Values, given: Given): Values {
  const mailbox = mailboxNamed(world, given.get("Identity") ?? null);
  return {
    SourceDatabase: databaseOfMailbox(mailbox, world),
    SourceArchiveDatabase: values.PrimaryOnly === true ? null : databaseOfArchive(mailbox, world),
    // An archive that moves alone leaves the mailbox where it is.
    ...(values.ArchiveOnly === true ? {} : { TargetDatabase: values.TargetDatabase ?? otherDatabase(world, mailbox) }),
  };
}

/** An archive goes along into the mailbox's database where none is said for it. */
function targetOfArchive({ values }: NounRow): Json {
  const along = typeof values.SourceArchiveDatabase === "string" ? values.TargetDatabase : null;
  return values.ArchiveTargetDatabase ?? along ?? null;
}

function isBelow(world: World, mailbox: NounRow | null, unit: string): boolean {
  if (!mailbox) return false;
  const canonical = canonicalNameOf(world, mailbox).toLowerCase();
  const wanted = unit.toLowerCase();
  return canonical.startsWith(`${wanted}/`) || canonical.includes(`/${wanted}/`);
}

function guidOfMailbox(world: World, guid: string | null): string | null {
  const mailbox = mailboxOf(world, guid);
  return mailbox ? mailboxGuidOf(mailbox) : null;
}

/** Whether a request still has something to move: an account without a mailbox has not. */
function isMoved(world: World, guid: string | null): boolean {
  const recipient = mailboxOf(world, guid);
  return recipient !== null && hasAddress(recipient);
}

function mailboxOf(world: World, guid: string | null): NounRow | null {
  return guid === null ? null : (recipientRow(world, guid) ?? null);
}

function typeOf(world: World, guid: string | null, type: (row: NounRow) => string): string | null {
  const mailbox = mailboxOf(world, guid);
  return mailbox && type(mailbox);
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
  const [mailboxes, mailUsers] = [nounNamed("Mailbox"), nounNamed("MailUser")];
  const mailbox =
    (mailboxes && findRow(world, mailboxes, identity)) ?? (mailUsers && findRow(world, mailUsers, identity));
  return mailbox ? rowsOfMailbox(world, "MoveRequest", mailbox.guid) : null;
}

/** A mailbox alone, or its archive alone (documented), and no place for what stays (inferred). */
const partsAlone = [
  ["PrimaryOnly", "ArchiveOnly"],
  ["TargetDatabase", "ArchiveOnly"],
  ["PrimaryOnly", "ArchiveTargetDatabase"],
] as const;

function partsRefusal(given: Given): WorldError | null {
  const both = partsAlone.find((pair) => pair.every((name) => given.has(name) && given.get(name) !== false));
  return both ? recipientError("SameSaidTwice", { first: both[0], second: both[1] }) : null;
}

function refusalOf(change: NounChange): WorldError | null {
  const { world, before, after, given } = change;
  if (!after) return null;
  const loss = completedRefusal(change) ?? dataLossRefusal(change) ?? timesRefusal(change);
  if (loss) return loss;
  if (after.values.ArchiveOnly === true && mailboxOf(world, after.owner)?.values.ArchiveGuid === undefined)
    return nounError("NoArchiveToMove", { mailbox: mailboxText(world, after.owner) });
  if (before) return null;
  const apart = partsRefusal(given);
  if (apart) return apart;
  return (isSideMove(after) ? sideMoveRefusal(world, after) : placeRefusal(world, after)) ?? secondMove(world, after);
}

/** Why a mailbox does not move from one database of the organisation to another. */
function placeRefusal(world: World, after: NounRow): WorldError | null {
  const mailbox = mailboxOf(world, after.owner);
  const offline = mailbox && logOnToMailbox(mailbox, world);
  if (offline) return offline;
  const recovery =
    recoveryRefusal(world, after.values.TargetDatabase) ?? recoveryRefusal(world, after.values.ArchiveTargetDatabase);
  if (recovery) return recovery;
  const target = offlineDatabase(world, String(after.values.TargetDatabase ?? ""));
  if (target) return mailboxError("DatabaseOffline", { database: target });
  if (after.values.TargetDatabase === after.values.SourceDatabase && after.values.ArchiveOnly !== true)
    return nounError("AlreadyInDatabase", {
      mailbox: mailboxText(world, after.owner),
      database: referencedObject(world, ["MailboxDatabase"], String(after.values.TargetDatabase)).name,
    });
  return null;
}

/** A mailbox has one move. */
function secondMove(world: World, after: NounRow): WorldError | null {
  const other = rowsOfMailbox(world, "MoveRequest", after.owner ?? "")[0];
  if (!other) return null;
  const moves = nounNamed("MoveRequest");
  const now = moves ? moved(world, moves, [other])[0] : other;
  if (/^Completed/.test(String(now.values.Status ?? "")))
    return nounError("MoveCompleted", { mailbox: mailboxText(world, after.owner) });
  return nounError("AlreadyMoving", {
    mailbox: mailboxText(world, after.owner),
    database: referencedObject(
      world,
      ["MailboxDatabase"],
      String(other.values.TargetDatabase ?? other.values.ArchiveTargetDatabase ?? ""),
    ).name,
  });
}

/** What moves is copied into a database: an archive is there from then on, whether somebody opened it or not (inferred). */
function openArchive({ world, before, after }: NounChange): void {
  const archive = before || after?.values.PrimaryOnly === true ? null : mailboxOf(world, after?.owner ?? null);
  if (typeof archive?.values.ArchiveGuid === "string") openMailbox(world, archive.values.ArchiveGuid);
}

/** A removed request that was completed leaves the mailbox where it went. */
function settle({ world, before, after }: NounChange): void {
  const mailbox = mailboxOf(world, before?.owner ?? null);
  if (before && !after && before.values.Status === "Completed" && mailbox && !isSideMove(before)) {
    world.store.put(recipients, mailbox.guid, {
      ...mailbox,
      values: {
        ...mailbox.values,
        ...placeAfter(mailbox, before),
        MoveHistory: moveHistoryOf(world, mailbox, before),
      },
    });
    const { reason, date: _, ...left } = leftBehind(before, mailbox);
    if (before.values.SourcePurged !== true) disconnectMailbox(world, left, reason);
  }
}
