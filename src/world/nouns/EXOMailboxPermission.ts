import { defineRestNoun } from "./defineRestNoun.ts";
import mailboxPermission from "./MailboxPermission.ts";

export default defineRestNoun("EXOMailboxPermission", mailboxPermission);
