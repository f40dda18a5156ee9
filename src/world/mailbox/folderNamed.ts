import { directoryError } from "../directory/directoryMessages.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientText } from "../nouns/rows/rowPlace.ts";
import type { World } from "../World.ts";
import { isForeignName, shownFolderPath } from "./folderLanguage.ts";
import { logOnToMailbox } from "./logOnToMailbox.ts";
import { findFolder, type MailboxFolder } from "./MailboxFolder.ts";
import { mailboxGuidOf } from "./mailboxGuidOf.ts";
import { mailboxError } from "./mailboxMessages.ts";
import { ownMailbox } from "./ownMailbox.ts";

/** What `mailbox:\folder` names. */
export interface NamedFolder {
  readonly mailbox: NounRow;
  readonly folder: MailboxFolder;
  /** `contoso.com/Users/Ann:\Calendar` */
  readonly text: string;
}

/**
 * The folder of an identity `ann:\Inbox\Project`; without a folder the root of the mailbox's messages. `noun` says whose mailbox:
 * Mailbox, or UnifiedGroup; `missing` what is said where there is none.
 */
export function folderNamed(
  world: World,
  identity: string,
  noun = "Mailbox",
  missing: "FolderOwnerMissing" | "ParentMailboxMissing" = "FolderOwnerMissing",
): NamedFolder {
  const [, owner, path] = /^(.*?)(?::(?:[\\/](.*))?)?$/s.exec(identity) ?? [];
  const definition = nounNamed(noun);
  if (!definition) throw new Error(`There is no noun ${noun}.`);
  // `:\Inbox` is the Inbox of who runs the shell.
  const mailbox = owner === "" ? ownMailbox(world) : findRow(world, definition, owner ?? identity);
  if (!mailbox) throw mailboxError(missing, { mailbox: owner ?? identity });
  const refusal = logOnToMailbox(mailbox, world);
  if (refusal) throw refusal;
  const guid = mailboxGuidOf(mailbox);
  // Default folders are known by the names that their owner sees, in whatever language.
  const folder =
    path && isForeignName(world, guid, path) ? null : findFolder(world, guid, path || "Top of Information Store");
  if (!folder) throw directoryError("PlaceNotFound", { id: identity });
  const shown = path ? shownFolderPath(world, folder.mailbox, folder.path).replaceAll("/", "\\") : "\\";
  return { mailbox, folder, text: `${recipientText(world, mailbox)}:${shown}` };
}
