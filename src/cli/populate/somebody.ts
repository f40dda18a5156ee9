import mailbox from "../../world/nouns/recipient/Mailbox.ts";
import { listRows } from "../../world/nouns/rows/listRows.ts";
import type { World } from "../../world/World.ts";
import { isOfPerson } from "./mailboxObjects.ts";

/** The address of the first mailbox of a person, else another name of it. */
export function somebody(world: World): string {
  const row = listRows(world, mailbox).find(isOfPerson);
  return String(row?.values.PrimarySmtpAddress ?? row?.values.Alias ?? row?.name ?? "Sample").replace(/^SMTP:/i, "");
}
