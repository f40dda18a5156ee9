import { compareInstants } from "../../base/instant.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import { tagOfFolders } from "../mailbox/applyRetention.ts";
import { getDisconnected } from "../mailbox/DisconnectedMailbox.ts";
import { defaultFolders } from "../mailbox/defaultFolders.ts";
import { shownFolderPath } from "../mailbox/folderLanguage.ts";
import { logOnToMailbox } from "../mailbox/logOnToMailbox.ts";
import { foldersOf, type MailboxFolder, slashInName } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder, type MailboxItem } from "../mailbox/MailboxItem.ts";
import { sizeOf } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { openMailbox } from "../mailbox/unopenedMailbox.ts";
import { runTransport } from "../transport/runTransport.ts";
import type { Given } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { isOneOf } from "./recipient/directory/recipientTypes.ts";
import { databaseOfMailbox } from "./recipient/mailbox/mailboxPlace.ts";
import { isSoftDeleted, softDeletedRows } from "./recipient/mailbox/softDeletion.ts";
import { findRow, getRow, rowsNamed } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { recipientText } from "./rows/rowPlace.ts";
import { valuePlace } from "./rows/valuePlace.ts";

const size = "ByteQuantifiedSize";

/** Folders of one mailbox. A row's name is the folder's, its owner the mailbox's ExchangeGuid, `values.FolderPath` its path. */
export default defineNoun({
  noun: "MailboxFolderStatistics",
  kind: "computed",
  called: "mailbox folder statistics",
  type: "Microsoft.Exchange.Management.Tasks.MailboxFolderConfiguration",
  tail: "identity",
  identityText: ({ values }) => `${values.Mailbox}${String(values.FolderPath).replaceAll("/", "\\")}`,
  order: "declaration",
  properties: {
    Date: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    Name: { kind: "String", derive: ({ name }) => name.replaceAll(slashInName, "/") },
    FolderPath: { kind: "String" },
    FolderId: { kind: "String", derive: ({ guid }) => Buffer.from(guid.replaceAll("-", ""), "hex").toString("base64") },
    FolderType: { kind: "String" },
    ContainerClass: { kind: "String" },
    VisibleItemsInFolder: { kind: "Int32", derive: (row, world) => own(row, world).length },
    HiddenItemsInFolder: { kind: "Int32", default: 0 },
    ItemsInFolder: { kind: "Int32", derive: (row, world) => own(row, world).length },
    DeletedItemsInFolder: { kind: "Int32", default: 0 },
    FolderSize: { kind: size, derive: (row, world) => sizeOf(own(row, world)) },
    ItemsInFolderAndSubfolders: { kind: "Int32", derive: (row, world) => below(row, world).length },
    DeletedItemsInFolderAndSubfolders: { kind: "Int32", default: 0 },
    FolderAndSubfolderSize: { kind: size, derive: (row, world) => sizeOf(below(row, world)) },
    OldestItemReceivedDate: { kind: "DateTime", derive: (row, world) => received(row, world, 0) },
    NewestItemReceivedDate: { kind: "DateTime", derive: (row, world) => received(row, world, -1) },
    // Items that are deleted lie in folders of their own here, in which they count as items.
    OldestDeletedItemReceivedDate: { kind: "DateTime", default: null },
    NewestDeletedItemReceivedDate: { kind: "DateTime", default: null },
    ManagedFolder: { kind: "String", default: null },
    DeletePolicy: { kind: "String", default: null },
    ArchivePolicy: { kind: "String", default: null },
    TopSubject: { kind: "String", default: null },
    TopSubjectSize: { kind: size, default: null },
    TopSubjectCount: { kind: "Int32", default: null },
    TopSubjectClass: { kind: "String", default: null },
    TopSubjectPath: { kind: "String", default: null },
    TopSubjectReceivedTime: { kind: "DateTime", default: null },
    TopSubjectFrom: { kind: "String", default: null },
  },
  parameters: {
    Identity: { accepted: "It names the mailbox whose folders are counted." },
    Archive: { accepted: "Read where the rows are made." },
    AuditLog: { accepted: "The mailbox must be one of audit logs." },
    Database: { accepted: "The database in which the mailbox lies." },
    StoreMailboxIdentity: { accepted: "The mailbox, by what its database knows of it." },
    IncludeSoftDeletedRecipients: { accepted: "A mailbox that the cloud has deleted may be named." },
    IncludeAnalysis: { accepted: "Read where the largest subject is shown." },
    DiagnosticInfo: { notModelled: "is described nowhere" },
    IncludeOldestAndNewestItems: { accepted: "Read where the dates are made." },
    FolderScope: {
      selects: ({ values }, wanted) =>
        inScope(String(values.FolderType), String(values.FolderPath), (wordOf(wanted) ?? "").toLowerCase()),
    },
  },
  asked: (row, given, world) => (given.get("IncludeAnalysis") === true ? topSubject(row, world) : {}),
  compute: folderRows,
  source: "inferred",
});

function folderRows(world: World, given: Given): readonly NounRow[] {
  runTransport(world);
  const dated = given.get("IncludeOldestAndNewestItems") === true;
  const stored = given.get("StoreMailboxIdentity") ?? null;
  if (stored !== null) {
    const { guid, displayName } = storeMailbox(world, given.get("Database") ?? null, wordOf(stored) ?? "");
    return foldersOf(world, guid).map((folder) => folderRow(world, displayName, folder, { Dated: dated }));
  }
  const mailbox = mailboxMeant(world, given);
  const refusal = isSoftDeleted(mailbox) ? null : logOnToMailbox(mailbox, world);
  if (refusal) throw refusal;
  const { ArchiveGuid } = mailbox.values;
  if (given.get("Archive") === true && typeof ArchiveGuid !== "string")
    throw mailboxError("ArchiveNotThere", { mailbox: recipientText(world, mailbox) });
  const owner = given.get("Archive") === true ? String(ArchiveGuid) : mailboxGuidOf(mailbox);
  openMailbox(world, owner);
  const canonical = recipientText(world, mailbox);
  const folders = given.get("Archive") === true ? foldersOfArchive(world, owner) : foldersOf(world, owner);
  return folders.map((folder) =>
    folderRow(world, canonical, folder, { Dated: dated, DeletePolicy: tagOfFolders(world, mailbox, folder.type) }),
  );
}

/** An archive has these folders; another one is there once something lies in it, and no folder of the usual kind. */
function foldersOfArchive(world: World, archive: string): readonly MailboxFolder[] {
  const all = foldersOf(world, archive);
  const isOwn = ({ type, isRecoverable }: MailboxFolder): boolean =>
    isRecoverable || ["Root", "DeletedItems", "User Created"].includes(type);
  const isUsed = ({ guid, path }: MailboxFolder): boolean =>
    itemsInFolder(world, guid).length > 0 || all.some((each) => each.path.startsWith(`${path}/`));
  return all.flatMap((each) => (isOwn(each) ? [each] : isUsed(each) ? [{ ...each, type: "User Created" }] : []));
}

/** The mailbox that -Identity names, which the cloud may have deleted where that is asked for. */
function mailboxMeant(world: World, given: Given): NounRow {
  const identity = given.get("Identity") ?? null;
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  const object = typeof identity === "object" && identity?.is === "object" ? identity.guid : null;
  const word = object ?? wordOf(identity) ?? "";
  const deleted =
    given.get("IncludeSoftDeletedRecipients") === true ? rowsNamed(world, softDeletedRows(world), word) : [];
  const groups = nounNamed("UnifiedGroup");
  const mailbox =
    deleted[0] ??
    findRow(world, definition, word) ??
    (groups && findRow(world, groups, word)) ??
    getRow(world, definition, word);
  if (given.get("AuditLog") === true && !isAuditLog(mailbox)) throw objectNotFound(world, word);
  return mailbox;
}

const isAuditLog = isOneOf("AuditLogMailbox", "AuxAuditLogMailbox");

/** A mailbox of a database, with an account or without one. */
function storeMailbox(world: World, database: ScriptValue, identity: string) {
  const guid = valuePlace(world, ["MailboxDatabase"]).reference(database);
  const definition = nounNamed("Mailbox");
  const word = identity.toLowerCase();
  const own = (definition ? listRows(world, definition) : []).find(
    (row) => mailboxGuidOf(row) === word && databaseOfMailbox(row, world) === guid,
  );
  if (own) return { guid: mailboxGuidOf(own), displayName: String(own.values.DisplayName ?? own.name) };
  return getDisconnected(world, guid, identity);
}

/** The subject whose messages are largest together, with what is known of the newest of them. */
function topSubject(row: NounRow, world: World): Values {
  const bySubject = new Map<string, MailboxItem[]>();
  for (const item of own(row, world)) bySubject.set(item.subject, [...(bySubject.get(item.subject) ?? []), item]);
  const [top] = [...bySubject.values()].sort((left, right) => sizeOf(right) - sizeOf(left));
  if (!top) return {};
  const newest = top.reduce((last, item) => (compareInstants(item.received, last.received) > 0 ? item : last));
  return {
    TopSubject: newest.subject,
    TopSubjectSize: sizeOf(top),
    TopSubjectCount: top.length,
    TopSubjectClass: newest.messageClass,
    TopSubjectPath: String(row.values.FolderPath),
    TopSubjectReceivedTime: newest.received,
    TopSubjectFrom: newest.from,
  };
}

function folderRow(world: World, mailbox: string, folder: MailboxFolder, more: Values): NounRow {
  const { guid, mailbox: owner, path, type, containerClass, created } = folder;
  const shown = shownFolderPath(world, owner, path);
  return plainRow("MailboxFolderStatistics", {
    guid,
    name: shown.slice(shown.lastIndexOf("/") + 1),
    owner,
    time: created,
    values: {
      FolderPath: shown,
      Path: path,
      FolderType: type,
      ContainerClass: containerClass,
      Mailbox: mailbox,
      ...more,
    },
  });
}

function own({ guid }: NounRow, world: World): readonly MailboxItem[] {
  return itemsInFolder(world, guid);
}

/** The items of a folder and of those below it; the root has all that are no recoverable ones. */
function below({ owner, values }: NounRow, world: World): readonly MailboxItem[] {
  const path = String(values.Path);
  const isRecoverable = values.FolderType === "RecoverableItemsRoot";
  return foldersOf(world, owner ?? "")
    .filter((folder) => {
      if (values.FolderType === "Root") return !folder.isRecoverable;
      if (isRecoverable) return folder.isRecoverable;
      return folder.path === path || folder.path.startsWith(`${path}/`);
    })
    .flatMap(({ guid }) => itemsInFolder(world, guid));
}

function received(row: NounRow, world: World, at: number): Json {
  if (row.values.Dated !== true) return null;
  const dates = own(row, world).map((item) => item.received);
  return dates.sort().at(at) ?? null;
}

/** A folder of the scope's type, and what lies below it. */
function inScope(type: string, path: string, scope: string): boolean {
  if (scope === "all" || scope === "") return true;
  if (scope === "recoverableitems") return type.startsWith("RecoverableItems");
  if (scope === "nonipmroot") return true;
  if (scope === "personal") return type === "User Created";
  const tops = defaultFolders.filter((folder) => folder.type.toLowerCase() === scope);
  return type.toLowerCase() === scope || tops.some((top) => path.startsWith(`${top.path}/`));
}
