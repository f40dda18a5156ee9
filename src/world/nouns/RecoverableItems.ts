import { instantMilliseconds } from "../../base/instant.ts";
import { findFolder, foldersOf, type MailboxFolder } from "../mailbox/MailboxFolder.ts";
import { itemsInFolder, type MailboxItem, mailboxItems, moveItem, requireFolder } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { type Given, itemsGiven, lowerCaseWordsGiven, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { spanGiven } from "./given/spanGiven.ts";
import { mailboxNamed } from "./request/mailboxRequest.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { recipientText } from "./rows/rowPlace.ts";

const filters = [
  ...["Identity", "EntryID", "FilterEndTime", "FilterItemType", "FilterStartTime", "LastParentFolderID"],
  ...["MaxParallelSize", "PolicyTag", "SourceFolder", "SubjectContains"],
];

/** Folders by the name of -SourceFolder; without it the first two are meant. */
const sources: Readonly<Record<string, string>> = {
  DeletedItems: "/Deleted Items",
  RecoverableItems: "/Deletions",
  PurgedItems: "/Purges",
};

/** Deleted items of mailboxes, and how they come back to where they were. */
export default defineNoun({
  noun: "RecoverableItems",
  kind: "computed",
  called: "recoverable items",
  type: "Microsoft.Exchange.Management.StoreTasks.RecoverableItem",
  tail: "none",
  verbs: ["Get", "Restore"],
  order: "declaration",
  properties: {
    MailboxIdentity: { kind: "String" },
    Subject: { kind: "String" },
    EntryID: { kind: "String" },
    ItemClass: { kind: "String" },
    LastModifiedTime: { kind: "DateTime" },
    LastParentPath: { kind: "String" },
    LastParentFolderID: { kind: "String" },
    OriginalFolderExists: { kind: "Boolean" },
    PolicyTag: { kind: "String", default: null },
    SourceFolder: { kind: "String" },
    WasRestoredSuccessfully: { kind: "Boolean", default: null },
    RestoredToFolderPath: { kind: "String", default: null },
  },
  parameters: Object.fromEntries(filters.map((name) => [name, { accepted: "Read where the items are looked for." }])),
  compute: (world, given) => itemsMeant(world, given).map((each) => rowOf(world, each)),
  actions: {
    Restore: { on: null, takes: [...filters, "NoOutput", "RestoreTargetFolder", "ResultSize"], run: restore },
  },
  source: "documented",
});

interface RecoverableItem {
  readonly mailbox: NounRow;
  readonly source: string;
  readonly item: MailboxItem;
  /** Where it lay before; null: that folder is gone, or is not known. */
  readonly last: MailboxFolder | null;
}

function itemsMeant(world: World, given: Given): readonly RecoverableItem[] {
  const words = (name: string) => lowerCaseWordsGiven(given, name);
  const [entry] = words("EntryID");
  const [type] = words("FilterItemType");
  const [parent] = words("LastParentFolderID");
  const [subject] = words("SubjectContains");
  const isInSpan = spanGiven(given, "FilterStartTime", "FilterEndTime");
  // Items have no tags of their own here.
  if (given.has("PolicyTag")) return [];
  const size = words("ResultSize")[0] ?? "unlimited";
  const all = itemsGiven(given, "Identity")
    .flatMap((each) => recoverable(world, mailboxNamed(world, each), words("SourceFolder")))
    .filter(({ item, last }) => {
      const time = instantMilliseconds(item.deleted ?? item.received);
      return (
        (entry === undefined || item.guid.replaceAll("-", "") === entry) &&
        (type === undefined || item.messageClass.toLowerCase() === type) &&
        (parent === undefined || (last?.guid.replaceAll("-", "") ?? "") === parent) &&
        (subject === undefined || item.subject.toLowerCase().includes(subject)) &&
        isInSpan(time)
      );
    });
  return size === "unlimited" ? all : all.slice(0, Number(size));
}

function recoverable(world: World, mailbox: NounRow, wanted: readonly string[]): readonly RecoverableItem[] {
  const guid = mailboxGuidOf(mailbox);
  const folders = foldersOf(world, guid);
  const names = Object.keys(sources).filter((name, at) =>
    wanted.length === 0 ? at < 2 : wanted.includes(name.toLowerCase()),
  );
  return names.flatMap((source) => {
    const folder = findFolder(world, guid, sources[source]);
    return (folder ? itemsInFolder(world, folder.guid) : []).map((item) => ({
      mailbox,
      source,
      item,
      last: folders.find((each) => each.guid === item.lastFolder) ?? null,
    }));
  });
}

function rowOf(world: World, { mailbox, source, item, last }: RecoverableItem): NounRow {
  return plainRow("RecoverableItems", {
    guid: item.guid,
    name: item.guid,
    owner: mailbox.guid,
    time: item.received,
    changed: item.deleted ?? item.received,
    values: {
      MailboxIdentity: recipientText(world, mailbox),
      Subject: item.subject,
      EntryID: item.guid.replaceAll("-", "").toUpperCase(),
      ItemClass: item.messageClass,
      LastModifiedTime: item.deleted ?? item.received,
      LastParentPath: last?.path.slice(1) ?? "",
      LastParentFolderID: last?.guid.replaceAll("-", "").toUpperCase() ?? "",
      OriginalFolderExists: last !== null,
      SourceFolder: source,
    },
  });
}

/** An item goes back to the folder that it lay in, to the one that is named, else to the Inbox. */
function restore({ world, given }: ActionCall): readonly NounRow[] {
  const target = wordGiven(given, "RestoreTargetFolder");
  const restored = itemsMeant(world, given).map((each) => {
    const row = rowOf(world, each);
    const path = target === null ? (each.last?.path ?? "/Inbox") : `/${target.replace(/^[\\/]+/, "")}`;
    requireFolder(world, each.item.mailbox, path);
    moveItem(world, each.item.guid, path);
    const { lastFolder: _, deleted: __, ...kept } = world.store.get(mailboxItems, each.item.guid) ?? each.item;
    world.store.put(mailboxItems, each.item.guid, kept);
    return { ...row, values: { ...row.values, WasRestoredSuccessfully: true, RestoredToFolderPath: path.slice(1) } };
  });
  return given.get("NoOutput") === true ? [] : restored;
}
