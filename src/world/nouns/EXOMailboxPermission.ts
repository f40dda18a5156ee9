import { defineRestNoun } from "./declaration/defineRestNoun.ts";
import mailboxPermission from "./MailboxPermission.ts";

export default defineRestNoun("EXOMailboxPermission", mailboxPermission);
