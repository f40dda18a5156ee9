import { defineNoun } from "./defineNoun.ts";
import mailboxRepairRequest from "./MailboxRepairRequest.ts";

/** The same look through a public folder database, which only Exchange 2010 has; it finds nothing. */
export default defineNoun({
  ...mailboxRepairRequest,
  noun: "PublicFolderDatabaseRepairRequest",
  called: "repair request of a public folder database",
  verbs: ["New"],
  without: ["Mailbox", "Archive"],
  identityText: ({ name, values }) => `${String(values.Database)}\\${name}`,
});
