import { instant } from "../../base/instant.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import { type DisconnectedMailbox, listDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { mailboxContents } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { offlineDatabase, offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { storageLimitStatus } from "../mailbox/storageLimitStatus.ts";
import { runTransport } from "../transport/runTransport.ts";
import type { Json } from "../values/Json.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { databaseOfMailbox, serverNameOf } from "./recipient/mailboxPlace.ts";
import { storeLimitProperties } from "./recipient/storeLimits.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { type NounRow, recipients } from "./rows/NounRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import { referencedObject } from "./rows/valuePlace.ts";

const size = "Unlimited<ByteQuantifiedSize>";

/** What mailboxes hold. A row's name is its display name, its GUID the mailbox's; `values.Mailbox` names the account. */
export default defineNoun({
  noun: "MailboxStatistics",
  kind: "computed",
  called: "mailbox statistics",
  type: "Microsoft.Exchange.Management.MapiTasks.Presentation.MailboxStatistics",
  tail: "identity",
  identityText: ({ guid }) => guid,
  properties: {
    DisplayName: { kind: "String", derive: ({ name }) => name },
    MailboxGuid: { kind: "Guid", derive: ({ guid }) => guid },
    OwnerADGuid: { kind: "Guid", derive: ({ owner }) => owner },
    LegacyDN: { kind: "String" },
    Database: { kind: "ADObjectId", references: "MailboxDatabase" },
    DatabaseName: { kind: "String", derive: ({ values }, world) => databaseName(values.Database, world) },
    ServerName: { kind: "String", derive: ({ values }, world) => serverNameOf({ values }, world) },
    IsArchiveMailbox: { kind: "Boolean", default: false },
    DisconnectDate: { kind: "DateTime" },
    DisconnectReason: { values: ["None", "Disabled", "SoftDeleted"], default: null },
    ItemCount: { kind: "UInt32", derive: ({ guid }, world) => mailboxContents(world, guid).itemCount },
    TotalItemSize: { kind: size, derive: ({ guid }, world) => mailboxContents(world, guid).itemSize },
    DeletedItemCount: { kind: "UInt32", derive: ({ guid }, world) => mailboxContents(world, guid).deletedCount },
    TotalDeletedItemSize: { kind: size, derive: ({ guid }, world) => mailboxContents(world, guid).deletedSize },
    AssociatedItemCount: { kind: "UInt32", default: 0 },
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
    IncludeQuarantineDetails: { accepted: "Read where the quarantine is shown." },
    NoADLookup: { accepted: "A mailbox's name in the store is the one in the directory." },
  },
  asked: (row, given, world): Values => {
    const quarantine = given.get("IncludeQuarantineDetails") === true ? quarantineOf(row, world) : null;
    return quarantine ? { QuarantineDescription: quarantine.reason, QuarantineEnd: quarantine.end } : {};
  },
  compute: statisticsRows,
  source: "inferred",
});

function detailsOfOwner(world: World, owner: string | null): Json {
  return world.store.get(recipients, owner ?? "")?.values.RecipientTypeDetails ?? null;
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
  const quarantine = world.store.get(recipients, owner ?? "")?.values.Quarantine as unknown as Quarantine | undefined;
  return quarantine && quarantine.end > instant(world.clock.now()) ? quarantine : null;
}

function statisticsRows(world: World, given: ReadonlyMap<string, ScriptValue>): readonly NounRow[] {
  runTransport(world);
  const archives = given.get("Archive") === true;
  const owner = rowNamed(world, given.get("Identity") ?? null, ["Mailbox", "MailboxDatabase"]);
  if (owner?.noun === "Recipient") {
    const refusal = offlineMailbox(owner, world);
    if (refusal) throw refusal;
    return rowsOf(world, owner, archives);
  }
  const database = owner ?? rowNamed(world, given.get("Database") ?? null, ["MailboxDatabase"]);
  const offline = database && offlineDatabase(world, database.guid);
  if (offline) throw mailboxError("DatabaseOffline", { database: offline });
  const server = given.get("Server");
  const mailboxes = listRows(world, mailboxNoun());
  const isMeant = (row: Pick<NounRow, "values"> & { readonly guid?: string }): boolean =>
    (database === null || databaseOfMailbox(row, world) === database.guid) &&
    (server === undefined || serverNameOf(row, world) === (wordOf(server) ?? "").split(".")[0].toLowerCase());
  return [
    ...mailboxes.filter(isMeant).flatMap((row) => [...rowsOf(world, row, false), ...rowsOf(world, row, true)]),
    ...listDisconnected(world, database?.guid ?? null)
      .map((each) => disconnectedRow(each))
      .filter(({ values }) => isMeant({ values })),
  ];
}

function mailboxNoun() {
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  return definition;
}

/** The object that a parameter names, of the first noun that knows it; null where the parameter was not given. */
function rowNamed(world: World, value: ScriptValue, nouns: readonly string[]): NounRow | null {
  if (value === null) return null;
  const word = typeof value === "object" && value.is === "object" ? (value.guid ?? value.text) : (wordOf(value) ?? "");
  for (const noun of nouns) {
    const definition = nounNamed(noun);
    const row = definition && findRow(world, definition, word);
    if (row) return row;
  }
  throw objectNotFound(world, word);
}

/** A mailbox's statistics, or its archive's; none where it has no archive. */
function rowsOf(world: World, row: NounRow, archive: boolean): readonly NounRow[] {
  const { ArchiveGuid, DisplayName, LegacyExchangeDN } = row.values;
  if (archive && typeof ArchiveGuid !== "string") return [];
  const name = String(DisplayName ?? row.name);
  return [
    {
      ...row,
      noun: "MailboxStatistics",
      guid: archive ? String(ArchiveGuid) : mailboxGuidOf(row),
      name: archive ? `In-Place Archive - ${name}` : name,
      owner: row.guid,
      values: {
        LegacyDN: LegacyExchangeDN ?? "",
        Database: databaseOfMailbox(row, world),
        IsArchiveMailbox: archive,
      },
    },
  ];
}

function disconnectedRow(mailbox: DisconnectedMailbox): NounRow {
  const { guid, displayName, owner, database, legacyDistinguishedName, isArchive, reason, date } = mailbox;
  return {
    noun: "MailboxStatistics",
    guid,
    name: displayName,
    owner,
    distinguishedName: "",
    whenCreated: date,
    whenChanged: date,
    values: {
      LegacyDN: legacyDistinguishedName,
      Database: database,
      IsArchiveMailbox: isArchive,
      DisconnectReason: reason,
      DisconnectDate: date,
    },
  };
}

function databaseName(database: Json | undefined, world: World): string {
  return typeof database === "string" ? referencedObject(world, ["MailboxDatabase"], database).name : "";
}
