import { compareInstants, instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { guid, list, name, object, oneOf, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { isAudited } from "../nouns/recipient/mailbox/auditedOperations.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { World } from "../World.ts";

const entryShape = object({
  time,
  /** The recipient's GUID. */
  mailbox: guid,
  /** `SoftDelete`, `Copy`, `SendAs` ... */
  operation: name,
  logonType: oneOf("Admin", "Delegate", "Owner"),
  /** Who did it: a display name. */
  user: text,
  client: text,
  folder: text,
  subjects: list(text),
});

/** What somebody did in a mailbox, where the mailbox has that written down. */
export type MailboxAuditEntry = ShapeType<typeof entryShape>;

export const mailboxAuditLog = collection("mailboxAuditLog", entryShape, { mailbox: ({ mailbox }) => mailbox });

/** The list of a mailbox that says of which operations such a user is written down. */
const lists = { Admin: "AuditAdmin", Delegate: "AuditDelegate", Owner: "AuditOwner" } as const;

/** Writes an operation down now, if the mailbox is audited and its list for such users has it. */
export function auditMailbox(
  world: World,
  mailbox: NounRow,
  entry: Omit<MailboxAuditEntry, "time" | "mailbox" | "folder" | "subjects"> & Partial<MailboxAuditEntry>,
): void {
  const definition = nounNamed("Mailbox");
  if (!definition || !isAudited(mailbox, world)) return;
  const audited = rowValueNamed(world, definition, mailbox, lists[entry.logonType]);
  if (!Array.isArray(audited) || !audited.includes(entry.operation)) return;
  world.store.put(mailboxAuditLog, world.ids.newGuid(), {
    folder: "",
    subjects: [],
    ...entry,
    time: instant(world.clock.now()),
    mailbox: mailbox.guid,
  });
}

/** The entries of a mailbox, the newest first. */
export function mailboxAuditEntries(world: World, mailbox: string): readonly MailboxAuditEntry[] {
  return [...world.store.find(mailboxAuditLog, "mailbox", mailbox)].sort((left, right) =>
    compareInstants(right.time, left.time),
  );
}
