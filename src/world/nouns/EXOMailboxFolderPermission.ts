import { defineRestNoun } from "./declaration/defineRestNoun.ts";
import mailboxFolderPermission from "./MailboxFolderPermission.ts";

export default defineRestNoun("EXOMailboxFolderPermission", mailboxFolderPermission);
