import { publicFolderMailboxNeeded, publicFolderNamed } from "../publicFolder/publicFolders.ts";
import { defineNoun } from "./defineNoun.ts";

/** The items of a public folder: none, since nothing can be posted to it here. */
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
    publicFolderNamed(world, given.get("Identity"));
    return [];
  },
  requires: publicFolderMailboxNeeded,
  source: "inferred",
});
