import { itemsOf } from "../mailbox/MailboxItem.ts";
import { offlineContent } from "../publicFolder/offlineContent.ts";
import {
  allPublicFolders,
  pathOf,
  publicFolderMailboxNeeded,
  publicFolderNamed,
  requirePublicFolders,
} from "../publicFolder/publicFolders.ts";
import { defineNoun } from "./defineNoun.ts";
import { namesServer } from "./server/namesServer.ts";

/** What public folders hold: what was sent to them by mail. */
export default defineNoun({
  noun: "PublicFolderStatistics",
  kind: "computed",
  called: "public folder's statistics",
  type: "Microsoft.Exchange.Data.Storage.Management.PublicFolderStatistics",
  tail: "identity",
  order: "declaration",
  identityText: pathOf,
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    CreationTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    LastModificationTime: { kind: "DateTime", derive: ({ whenChanged }) => whenChanged },
    FolderPath: { kind: "MultiValuedProperty<String>", derive: (row) => pathOf(row).split("\\").filter(Boolean) },
    AssociatedItemCount: { kind: "Int32", default: 0 },
    ContactCount: { kind: "Int32", default: 0 },
    DeletedItemCount: { kind: "Int32", default: 0 },
    ItemCount: { kind: "Int32", derive: ({ guid }, world) => itemsOf(world, guid).length },
    OwnerCount: { kind: "Int32", default: 0 },
    TotalAssociatedItemSize: { kind: "ByteQuantifiedSize", default: 0 },
    TotalDeletedItemSize: { kind: "ByteQuantifiedSize", default: 0 },
    TotalItemSize: {
      kind: "ByteQuantifiedSize",
      derive: ({ guid }, world) => itemsOf(world, guid).reduce((sum, { size }) => sum + size, 0),
    },
    EntryId: { kind: "String", derive: ({ guid }) => guid.replaceAll("-", "").toUpperCase() },
  },
  parameters: {
    Identity: { accepted: "It names the folder that is counted." },
    Server: namesServer,
    Mailbox: { accepted: "Every mailbox of public folders tells of all of them." },
  },
  compute(world, given) {
    requirePublicFolders(world);
    if (given.has("Identity")) return [publicFolderNamed(world, given.get("Identity"))];
    return allPublicFolders(world).filter(({ owner }) => owner !== null);
  },
  unreachable: offlineContent,
  requires: publicFolderMailboxNeeded,
  source: "inferred",
});
