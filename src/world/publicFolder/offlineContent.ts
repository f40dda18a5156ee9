import { offlineMailbox } from "../mailbox/offlineMailbox.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";
import type { WorldError } from "../WorldError.ts";
import { publicFolderNoun } from "./publicFolders.ts";

/** What keeps cmdlets from what a public folder holds: the database of its content's mailbox isn't mounted. */
export function offlineContent(folder: NounRow, world: World): WorldError | null {
  const name = rowValueNamed(world, publicFolderNoun(), folder, "ContentMailboxName");
  const mailboxes = nounNamed("Mailbox");
  const mailbox = mailboxes && typeof name === "string" ? findRow(world, mailboxes, name) : null;
  return mailbox ? offlineMailbox(mailbox, world) : null;
}
