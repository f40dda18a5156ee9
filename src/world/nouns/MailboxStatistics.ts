import { compareInstants, instant } from "../../base/instant.ts";
import { databaseCopies } from "../database/databaseCopies.ts";
import { databaseError } from "../database/databaseMessages.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import { directoryServer } from "../directory/serviceDirectory.ts";
import { type DisconnectedMailbox, listDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { mailboxContents } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { offlineDatabase, offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { storageLimitStatus } from "../mailbox/storageLimitStatus.ts";
import { isUnopened } from "../mailbox/unopenedMailbox.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { runTransport } from "../transport/runTransport.ts";
import { type Given, identityGiven, wordGiven } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { identityWord, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import mailboxDatabase from "./MailboxDatabase.ts";
import { nounNamed } from "./nounNamed.ts";
import { archiveName } from "./recipient/mailbox/mailboxLife.ts";
import { databaseOfArchive, databaseOfMailbox, serverNameOf } from "./recipient/mailbox/mailboxPlace.ts";
import { isSoftDeleted } from "./recipient/mailbox/softDeletion.ts";
import { storeLimitProperties } from "./recipient/mailbox/storeLimits.ts";
import { moveHistoryOf } from "./request/moveHistory.ts";
import { findRow, getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";
import { recipientText } from "./rows/rowPlace.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import { referencedObject } from "./rows/valuePlace.ts";
import { namedDatabase } from "./server/namedDatabase.ts";

const size = "Unlimited<ByteQuantifiedSize>";

/** What mailboxes hold. A row's name is its display name, its GUID the mailbox's; `values.Mailbox` names the account. */
export default defineNoun({
  noun: "MailboxStatistics",
  tasks: "MapiTasks",
  kind: "computed",
  called: "mailbox statistics",
  type: "Microsoft.Exchange.Management.MapiTasks.Presentation.MailboxStatistics",
  tail: "identity",
  identityText: ({ guid }) => guid,
  properties: {
    DisplayName: { kind: "String", derive: ({ name }) => name },
    Identity: { kind: "Guid", derive: ({ guid }) => guid },
    MapiIdentity: { kind: "Guid", derive: ({ guid }) => guid },
    ObjectClass: { kind: "String", default: "Mailbox" },
    OriginatingServer: { kind: "String", derive: (_row, world) => directoryServer(world) },
    MailboxGuid: { kind: "Guid", derive: ({ guid }) => guid },
    OwnerADGuid: { kind: "Guid", derive: ({ owner }) => owner },
    LegacyDN: { kind: "String" },
    Database: { kind: "ADObjectId", references: "MailboxDatabase" },
    DatabaseName: { kind: "String", derive: ({ values }, world) => databaseName(values.Database, world) },
    ServerName: {
      kind: "String",
      derive: (row, world) => row.values.CopyServer ?? serverNameOf({ values: row.values }, world),
    },
    IsArchiveMailbox: { kind: "Boolean", default: false },
    DisconnectDate: { kind: "DateTime" },
    DisconnectReason: { values: ["None", "Disabled", "SoftDeleted"], default: null },
    ItemCount: { kind: "UInt32", derive: ({ guid }, world) => mailboxContents(world, guid).itemCount },
    TotalItemSize: { kind: size, derive: ({ guid }, world) => mailboxContents(world, guid).itemSize },
    DeletedItemCount: { kind: "UInt32", derive: ({ guid }, world) => mailboxContents(world, guid).deletedCount },
    TotalDeletedItemSize: { kind: size, derive: ({ guid }, world) => mailboxContents(world, guid).deletedSize },
    AssociatedItemCount: { kind: "UInt32", default: 0 },
    // Messages that the system keeps for itself are none of those that mailboxes here hold.
    SystemMessageCount: { kind: "UInt32", default: 0 },
    SystemMessageSize: { kind: size, default: 0 },
    StorageLimitStatus: {
      values: ["NoChecking", "BelowLimit", "IssueWarning", "ProhibitSend", "MailboxDisabled"],
      derive: ({ owner, guid, values }, world) =>
        values.DisconnectReason ? "NoChecking" : storageLimitStatus(world, owner ?? "", guid),
    },
    MailboxTypeDetail: { kind: "String", derive: ({ owner }, world) => detailsOfOwner(world, owner) },
    IsDatabaseCopyActive: { kind: "Boolean", default: true },
    DatabaseIssueWarningQuota: { kind: size, derive: quotaOfDatabase("IssueWarningQuota") },
    DatabaseProhibitSendQuota: { kind: size, derive: quotaOfDatabase("ProhibitSendQuota") },
    DatabaseProhibitSendReceiveQuota: { kind: size, derive: quotaOfDatabase("ProhibitSendReceiveQuota") },
    LastLogonTime: { kind: "DateTime", default: null },
    LastLogoffTime: { kind: "DateTime", default: null },
    LastLoggedOnUserAccount: { kind: "String", default: null },
    ...storeLimitProperties,
    IsQuarantined: { kind: "Boolean", derive: (row, world) => quarantineOf(row, world) !== null },
    QuarantineDescription: { kind: "String", default: null },
    QuarantineLastCrash: { kind: "DateTime", default: null },
    QuarantineEnd: { kind: "DateTime", default: null },
    MoveHistory: { kind: "MultiValuedProperty<Record>", default: null },
    MailboxType: { values: ["Private", "PublicFolderPrimary"], default: "Private" },
  },
  parameters: {
    Identity: { accepted: "It names the mailbox whose statistics are made." },
    Database: { accepted: "It names the database whose mailboxes are counted." },
    Server: { accepted: "It names the server whose mailboxes are counted." },
    StoreMailboxIdentity: {
      selects: ({ guid, name }, wanted) => [guid, name.toLowerCase()].includes((wordOf(wanted) ?? "").toLowerCase()),
    },
    Archive: { accepted: "Read where the rows are made." },
    CopyOnServer: { accepted: "The copy on this server is asked." },
    IncludePassive: { accepted: "The mailboxes of passive copies on the server are counted, too." },
    IncludeMoveHistory: { accepted: "Read where the moves are shown." },
    IncludeMoveReport: { accepted: "Read where the moves are shown." },
    IncludeSoftDeletedRecipients: { accepted: "A mailbox that the cloud has deleted may be named." },
    IncludeQuarantineDetails: { accepted: "Read where the quarantine is shown." },
    NoADLookup: { accepted: "A mailbox's name in the store is the one in the directory." },
  },
  asked: (row, given, world): Values => {
    const quarantine = given.get("IncludeQuarantineDetails") === true ? quarantineOf(row, world) : null;
    const isTold = given.get("IncludeMoveHistory") === true || given.get("IncludeMoveReport") === true;
    return {
      ...(quarantine ? { QuarantineDescription: quarantine.reason, QuarantineEnd: quarantine.end } : {}),
      ...(isTold ? { MoveHistory: movesOf(row, world, given.get("IncludeMoveReport") === true) } : {}),
    };
  },
  compute: statisticsRows,
  withheld: ({ guid, owner }, world) => {
    const mailbox = isUnopened(world, guid) ? recipientRow(world, owner ?? "") : undefined;
    return mailbox ? neverLoggedOn(recipientText(world, mailbox), guid) : null;
  },
  source: "inferred",
});

function neverLoggedOn(mailbox: string, guid: string): string {
  return `The user hasn't logged on to mailbox '${mailbox}' ('${guid}'), so there is no data to return. After the user logs on, this warning will no longer appear.`;
}

function detailsOfOwner(world: World, owner: string | null): Json {
  return recipientRow(world, owner ?? "")?.values.RecipientTypeDetails ?? null;
}

/** The limit that mailboxes of the database have, unless they have their own. */
function quotaOfDatabase(quota: string) {
  return ({ values }: NounRow, world: World): Json => {
    const definition = nounNamed("MailboxDatabase");
    const database =
      definition && typeof values.Database === "string" ? findRow(world, definition, values.Database) : null;
    return definition && database ? rowValueNamed(world, definition, database, quota) : null;
  };
}

interface Quarantine {
  readonly reason: string;
  readonly end: string;
}

/** The quarantine of a mailbox that has not ended. */
function quarantineOf({ owner }: NounRow, world: World): Quarantine | null {
  const quarantine = recipientRow(world, owner ?? "")?.values.Quarantine as unknown as Quarantine | undefined;
  return quarantine && compareInstants(quarantine.end, instant(world.clock.now())) > 0 ? quarantine : null;
}

function statisticsRows(world: World, given: Given): readonly NounRow[] {
  runTransport(world);
  const archives = given.get("Archive") === true;
  const deleted = given.get("IncludeSoftDeletedRecipients") === true ? ["SoftDeletedRecipient"] : [];
  const owner = rowNamed(world, given.get("Identity") ?? null, [
    // Groups of Microsoft 365 have a mailbox, too.
    ...["Mailbox", "UnifiedGroup", ...deleted, "MailboxDatabase"],
  ]);
  if (owner && owner.noun !== "MailboxDatabase") {
    const refusal = isSoftDeleted(owner) ? null : offlineMailbox(owner, world);
    if (refusal) throw refusal;
    if (archives && typeof owner.values.ArchiveGuid !== "string")
      throw mailboxError("ArchiveNotEnabled", { mailbox: textOf(given.get("Identity") ?? null) });
    return onCopy(world, given, rowsOf(world, owner, archives));
  }
  const named = identityGiven(given, "Database");
  const database = owner ?? pipedDatabase(world, given) ?? (named === null ? null : namedDatabase(world, named));
  const offline = database && offlineDatabase(world, database.guid);
  if (offline) throw mailboxError("DatabaseOffline", { database: offline });
  const isMeant = databaseTest(world, database, given);
  const rows = [
    ...listRows(world, mailboxNoun())
      .flatMap((row) => [
        ...(isMeant(databaseOfMailbox(row, world)) ? rowsOf(world, row, false) : []),
        ...(isMeant(databaseOfArchive(row, world)) ? rowsOf(world, row, true) : []),
      ])
      .filter(({ guid }) => !isUnopened(world, guid)),
    ...listDisconnected(world, database?.guid ?? null)
      .filter((each) => isMeant(each.database))
      .map((each) => disconnectedRow(each)),
  ];
  return onCopy(world, given, rows);
}

function textOf(identity: ScriptValue): string {
  return typeof identity === "object" && identity?.is === "object" ? identity.text : (wordOf(identity) ?? "");
}

/** A database from the pipeline comes as the server, where parameters leave it no other place (`-Filter`). */
function pipedDatabase(world: World, given: Given): NounRow | null {
  const piped = given.get("Server") ?? null;
  return typeof piped === "object" && piped?.is === "object"
    ? findRow(world, mailboxDatabase, identityWord(piped) ?? "")
    : null;
}

/** Whether a database is meant: the named one, or those of a server that are mounted (inferred), of passive copies only where that is asked for. */
function databaseTest(world: World, database: NounRow | null, given: Given): (guid: string | null) => boolean {
  const word = given.get("Server");
  if (word === undefined || pipedDatabase(world, given)) return (guid) => database === null || guid === database.guid;
  const server = getExchangeServer(world, wordOf(word) ?? "");
  const withPassive = given.get("IncludePassive") === true;
  const meant = new Set(
    listRows(world, mailboxDatabase)
      .filter(({ guid }) => offlineDatabase(world, guid) === null)
      .filter((row) =>
        databaseCopies(world, row).some((copy) => copy.server.guid === server.guid && (copy.isActive || withPassive)),
      )
      .map(({ guid }) => guid),
  );
  return (guid) => guid !== null && meant.has(guid) && (database === null || guid === database.guid);
}

/** -CopyOnServer: what the copy on that server says; it must be there. */
function onCopy(world: World, given: Given, rows: readonly NounRow[]): readonly NounRow[] {
  const word = wordGiven(given, "CopyOnServer");
  if (word === null) return rows;
  const server = getExchangeServer(world, word);
  return rows.map((row) => {
    const database = getRow(world, mailboxDatabase, String(row.values.Database));
    if (!databaseCopies(world, database).some((copy) => copy.server.guid === server.guid))
      throw databaseError("CopyNotFound", { copy: `${database.name}\\${server.name}` });
    return { ...row, values: { ...row.values, CopyServer: server.name.toLowerCase() } };
  });
}

/** The moves of a mailbox; with a report each says in lines what happened (their words inferred). */
function movesOf({ owner }: NounRow, world: World, reports: boolean): Json {
  const mailbox = recipientRow(world, owner ?? "");
  const moves = mailbox ? moveHistoryOf(world, mailbox) : [];
  return moves.map((move) =>
    reports
      ? {
          ...move,
          Report: [
            `${move.CreationTimestamp}: created move request.`,
            `${move.CompletionTimestamp}: Request is complete.`,
          ],
        }
      : move,
  );
}

function mailboxNoun() {
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  return definition;
}

/** The object that a parameter names, of the first noun that knows it; null where the parameter was not given. */
function rowNamed(world: World, value: ScriptValue, nouns: readonly string[]): NounRow | null {
  if (value === null) return null;
  const word = identityWord(value) ?? "";
  for (const noun of nouns) {
    const definition = nounNamed(noun);
    const row = definition && findRow(world, definition, word);
    if (row) return row;
  }
  throw objectNotFound(world, wordOf(value) ?? word);
}

/** A mailbox's statistics, or its archive's; none where it has no archive. */
function rowsOf(world: World, row: NounRow, archive: boolean): readonly NounRow[] {
  const { ArchiveGuid, DisplayName, LegacyExchangeDN } = row.values;
  if (archive && typeof ArchiveGuid !== "string") return [];
  return [
    {
      ...row,
      noun: "MailboxStatistics",
      guid: archive ? String(ArchiveGuid) : mailboxGuidOf(row),
      name: archive ? archiveName(row, world) : String(DisplayName ?? row.name),
      owner: row.guid,
      values: {
        LegacyDN: LegacyExchangeDN ?? "",
        Database: archive ? databaseOfArchive(row, world) : databaseOfMailbox(row, world),
        IsArchiveMailbox: archive,
      },
    },
  ];
}

function disconnectedRow(mailbox: DisconnectedMailbox): NounRow {
  const { guid, displayName, owner, database, legacyDistinguishedName, isArchive, reason, date } = mailbox;
  return plainRow("MailboxStatistics", {
    guid,
    name: displayName,
    owner,
    time: date,
    values: {
      LegacyDN: legacyDistinguishedName,
      Database: database,
      IsArchiveMailbox: isArchive,
      DisconnectReason: reason,
      DisconnectDate: date,
    },
  });
}

function databaseName(database: Json | undefined, world: World): string {
  return typeof database === "string" ? referencedObject(world, ["MailboxDatabase"], database).name : "";
}
