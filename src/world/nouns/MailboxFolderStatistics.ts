import { foldersOf, type MailboxFolder } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder, type MailboxItem } from "../mailbox/MailboxItem.ts";
import { sizeOf } from "../mailbox/mailboxContents.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../mailbox/mailboxMessages.ts";
import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { runTransport } from "../transport/runTransport.ts";
import type { Json } from "../values/Json.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { getRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { canonicalNameOf } from "./rows/rowPlace.ts";

const size = "ByteQuantifiedSize";

/** Folders of one mailbox. A row's name is the folder's, its owner the mailbox's ExchangeGuid, `values.FolderPath` its path. */
export default defineNoun({
  noun: "MailboxFolderStatistics",
  kind: "computed",
  called: "mailbox folder statistics",
  type: "Microsoft.Exchange.Management.Tasks.MailboxFolderConfiguration",
  tail: "identity",
  identityText: ({ values }) => `${values.Mailbox}${String(values.FolderPath).replaceAll("/", "\\")}`,
  properties: {
    Date: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    Name: { kind: "String", derive: ({ name }) => name },
    FolderPath: { kind: "String" },
    FolderId: { kind: "String", derive: ({ guid }) => Buffer.from(guid.replaceAll("-", ""), "hex").toString("base64") },
    FolderType: { kind: "String" },
    ContainerClass: { kind: "String" },
    ItemsInFolder: { kind: "Int32", derive: (row, world) => own(row, world).length },
    VisibleItemsInFolder: { kind: "Int32", derive: (row, world) => own(row, world).length },
    HiddenItemsInFolder: { kind: "Int32", default: 0 },
    FolderSize: { kind: size, derive: (row, world) => sizeOf(own(row, world)) },
    ItemsInFolderAndSubfolders: { kind: "Int32", derive: (row, world) => below(row, world).length },
    FolderAndSubfolderSize: { kind: size, derive: (row, world) => sizeOf(below(row, world)) },
    DeletedItemsInFolder: { kind: "Int32", default: 0 },
    DeletedItemsInFolderAndSubfolders: { kind: "Int32", default: 0 },
    OldestItemReceivedDate: { kind: "DateTime", derive: (row, world) => received(row, world, 0) },
    NewestItemReceivedDate: { kind: "DateTime", derive: (row, world) => received(row, world, -1) },
  },
  parameters: {
    Identity: { accepted: "It names the mailbox whose folders are counted." },
    Archive: { accepted: "Read where the rows are made." },
    IncludeOldestAndNewestItems: { accepted: "Read where the dates are made." },
    FolderScope: {
      selects: ({ values }, wanted) => inScope(String(values.FolderType), (wordOf(wanted) ?? "").toLowerCase()),
    },
  },
  compute: folderRows,
  source: "inferred",
});

function folderRows(world: World, given: ReadonlyMap<string, ScriptValue>): readonly NounRow[] {
  runTransport(world);
  const identity = given.get("Identity") ?? null;
  const definition = nounNamed("Mailbox");
  if (!definition) throw new Error("There is no noun Mailbox.");
  const word = typeof identity === "object" && identity?.is === "object" ? identity.guid : null;
  const mailbox = getRow(world, definition, word ?? wordOf(identity) ?? "");
  const refusal = offlineMailbox(mailbox, world);
  if (refusal) throw refusal;
  const { ArchiveGuid } = mailbox.values;
  if (given.get("Archive") === true && typeof ArchiveGuid !== "string")
    throw mailboxError("ArchiveNotThere", { mailbox: canonicalNameOf(world, mailbox) });
  const owner = given.get("Archive") === true ? String(ArchiveGuid) : mailboxGuidOf(mailbox);
  const dated = given.get("IncludeOldestAndNewestItems") === true;
  const canonical = canonicalNameOf(world, mailbox);
  return foldersOf(world, owner).map((folder) => folderRow(canonical, owner, folder, dated));
}

function folderRow(mailbox: string, owner: string, folder: MailboxFolder, dated: boolean): NounRow {
  const { guid, path, type, containerClass, created } = folder;
  return {
    noun: "MailboxFolderStatistics",
    guid,
    name: path.slice(path.lastIndexOf("/") + 1),
    owner,
    distinguishedName: "",
    whenCreated: created,
    whenChanged: created,
    values: {
      FolderPath: path,
      FolderType: type,
      ContainerClass: containerClass,
      Mailbox: mailbox,
      Dated: dated,
    },
  };
}

function own({ guid }: NounRow, world: World): readonly MailboxItem[] {
  return itemsInFolder(world, guid);
}

/** The items of a folder and of those below it; the root has all that are no recoverable ones. */
function below({ owner, values }: NounRow, world: World): readonly MailboxItem[] {
  const path = String(values.FolderPath);
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

function inScope(type: string, scope: string): boolean {
  if (scope === "all" || scope === "") return true;
  if (scope === "recoverableitems") return type.startsWith("RecoverableItems");
  if (scope === "nonipmroot") return true;
  if (scope === "personal") return type === "User Created";
  return type.toLowerCase() === scope;
}
