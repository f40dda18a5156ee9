import { keepSource } from "../mailbox/DisconnectedMailbox.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { defineNoun, type NounChange, type ParameterRule, type Values } from "./defineNoun.ts";
import { mailboxNamed, mailboxText, requestStatus, rowsOfMailbox } from "./mailboxRequest.ts";
import { moveHistoryOf, sourcesOf } from "./moveHistory.ts";
import { nounError } from "./nounMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfArchive, databaseOfMailbox } from "./recipient/mailboxPlace.ts";
import { recipientError } from "./recipient/recipientMessages.ts";
import { requestStates, requestStep } from "./requestStates.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, nounObjects, recipients, softDeletedRecipients } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const betweenOrganizations: ParameterRule = {
  notModelled: "moves a mailbox between two organisations, of which there is one",
};

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
    SourceArchiveDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    ArchiveTargetDatabase: { kind: "ADObjectId", references: "MailboxDatabase" },
    Flags: { kind: "String", derive: (row) => flagsOf(row).join(", ") },
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
    ArchiveOnly: { sets: (value): Values => (value === true ? { ArchiveOnly: true } : {}) },
    PrimaryOnly: { sets: (value): Values => (value === true ? { PrimaryOnly: true } : {}) },
    Flags: {
      selects: (row, wanted) => {
        const flags = flagsOf(row).map((flag) => flag.toLowerCase());
        return (wordOf(wanted) ?? "")
          .toLowerCase()
          .split(/,\s*/)
          .every((flag) => flags.includes(flag));
      },
    },
    IncludeSoftDeletedObjects: { accepted: "Read where moves of deleted mailboxes are hidden." },
    Remote: betweenOrganizations,
    Outbound: betweenOrganizations,
    RemoteLegacy: betweenOrganizations,
  },
  presets: (values, world, given) => placesOf(world, values, mailboxNamed(world, given.get("Identity") ?? null)),
  hidden: ({ owner }, given, world) =>
    given.get("IncludeSoftDeletedObjects") !== true &&
    world.store.get(softDeletedRecipients, owner ?? "") !== undefined,
  validate: refusalOf,
  changed: settle,
  source: "documented",
});

/** What is moved, from where to where: the mailbox with its archive, or one of both. */
function placesOf(world: World, values: Values, mailbox: NounRow): Values {
  const archive = databaseOfArchive(mailbox, world);
  return {
    ...(values.ArchiveOnly === true
      ? {}
      : {
          SourceDatabase: databaseOfMailbox(mailbox, world),
          TargetDatabase: values.TargetDatabase ?? otherDatabase(world, mailbox),
        }),
    ...(archive === null || values.PrimaryOnly === true ? {} : { SourceArchiveDatabase: archive }),
    ...(values.ArchiveOnly === true
      ? { ArchiveTargetDatabase: values.ArchiveTargetDatabase ?? otherDatabase(world, mailbox) }
      : {}),
  };
}

/** The flags of a move inside the organisation, as the product names them. */
function flagsOf({ values }: NounRow): readonly string[] {
  return [
    "IntraOrg",
    "Pull",
    ...(values.Status === "Suspended" ? ["Suspend"] : []),
    ...(values.SuspendWhenReadyToComplete === true ? ["SuspendWhenReadyToComplete"] : []),
    ...(values.PrimaryOnly === true ? ["MoveOnlyPrimaryMailbox"] : []),
    ...(values.ArchiveOnly === true ? ["MoveOnlyArchiveMailbox"] : []),
    ...(values.Priority === "High" ? ["HighPriority"] : []),
  ];
}

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
  if (after.values.ArchiveOnly === true && after.values.SourceArchiveDatabase === undefined)
    return recipientError("ArchiveMissing", { mailbox: mailboxText(world, after.owner) });
  if (after.values.ArchiveOnly !== true && after.values.TargetDatabase === after.values.SourceDatabase)
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
    for (const source of sourcesOf(world, before)) keepSource(world, source);
    const { TargetDatabase, ArchiveTargetDatabase, SourceArchiveDatabase, ArchiveOnly } = before.values;
    const places = {
      ...(ArchiveOnly === true ? {} : { Database: TargetDatabase }),
      ...(SourceArchiveDatabase === undefined ? {} : { ArchiveDatabase: ArchiveTargetDatabase ?? TargetDatabase }),
      MoveHistory: moveHistoryOf(world, mailbox, before),
    };
    world.store.put(recipients, mailbox.guid, { ...mailbox, values: { ...mailbox.values, ...places } });
  }
  if (before?.values.Status === "AutoSuspended" && after?.values.Status === "Queued")
    world.store.put(nounObjects, after.guid, {
      ...after,
      values: { ...after.values, SuspendWhenReadyToComplete: false },
    });
}
