import { itemsOf } from "../mailbox/MailboxItem.ts";
import { offlineContent } from "../publicFolder/offlineContent.ts";
import { publicFolderMailboxNeeded, publicFolderNamed } from "../publicFolder/publicFolders.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";

/** The items of a public folder: what was sent to it by mail. */
export default defineNoun({
  noun: "PublicFolderItemStatistics",
  kind: "computed",
  called: "public folder's item",
  tail: "identity",
  properties: {
    Subject: { kind: "String" },
    LastModificationTime: { kind: "DateTime" },
    HasAttachments: { kind: "Boolean" },
    ItemType: { kind: "String" },
    MessageSize: { kind: "ByteQuantifiedSize" },
  },
  parameters: {
    Identity: { accepted: "It names the folder." },
    Mailbox: { accepted: "Every mailbox of public folders tells of all of them." },
  },
  compute(world, given) {
    const folder = publicFolderNamed(world, given.get("Identity"));
    const offline = offlineContent(folder, world);
    if (offline) throw offline;
    return itemsOf(world, folder.guid).map((item) => ({
      ...computedRow(world, "PublicFolderItemStatistics", item.guid),
      values: {
        Subject: item.subject,
        LastModificationTime: item.received,
        HasAttachments: false,
        ItemType: item.messageClass,
        MessageSize: item.size,
      },
    }));
  },
  requires: publicFolderMailboxNeeded,
  source: "inferred",
});
