import { mailboxGuidOf } from "../../mailbox/mailboxGuidOf.ts";
import { mailboxError } from "../../mailbox/mailboxMessages.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { taskError } from "../messages/taskMessages.ts";
import { mailboxNamed } from "../request/mailboxRequest.ts";
import { recipientText } from "../rows/rowPlace.ts";

/** The file of an export or import lies on a share. */
export function pathRefusal({ after }: NounChange): WorldError | null {
  const path = String(after?.values.FilePath ?? "");
  if (!after) return null;
  if (!/^\\\\[^\\]+\\[^\\]+\\.+/.test(path)) return nounError("PathNotShared", { path });
  return path.toLowerCase().endsWith(".pst") ? null : taskError("NotAPersonalStore", { path });
}

/** What the mailbox of a request, or with the switch its archive, holds its items under. */
export function requestedMailbox(
  world: World,
  given: NounChange["given"],
  mailbox = "Mailbox",
  archive = "IsArchive",
): string {
  const row = mailboxNamed(world, given.get(mailbox) ?? null);
  if (given.get(archive) !== true) return mailboxGuidOf(row);
  const { ArchiveGuid } = row.values;
  if (typeof ArchiveGuid !== "string") throw mailboxError("ArchiveNotThere", { mailbox: recipientText(world, row) });
  return ArchiveGuid;
}
