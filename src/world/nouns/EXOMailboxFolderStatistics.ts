import { defineRestNoun } from "./declaration/defineRestNoun.ts";
import mailboxFolderStatistics from "./MailboxFolderStatistics.ts";

export default defineRestNoun("EXOMailboxFolderStatistics", mailboxFolderStatistics);
