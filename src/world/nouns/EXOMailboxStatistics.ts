import { defineRestNoun, type PropertySets } from "./declaration/defineRestNoun.ts";
import mailboxStatistics from "./MailboxStatistics.ts";

/** The property sets of the module (documented). */
const sets: PropertySets = {
  Minimum: ["DisplayName", "MailboxGuid", "DeletedItemCount", "ItemCount", "TotalDeletedItemSize", "TotalItemSize"],
};

export default defineRestNoun("EXOMailboxStatistics", mailboxStatistics, sets);
