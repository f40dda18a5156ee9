import { defineRestNoun, type PropertySets } from "./declaration/defineRestNoun.ts";
import mailboxStatistics from "./MailboxStatistics.ts";

/** The property sets of the module (documented). */
const sets: PropertySets = {
  Minimum: ["DisplayName", "MailboxGuid", "DeletedItemCount", "ItemCount", "TotalDeletedItemSize", "TotalItemSize"],
  // Of all that the set has, what only the service tells.
  All: ["LastInteractionTime", "LastUserActionTime"],
};

/** Sizes of statistics are objects, as scripts in use ask for `TotalItemSize.Value.ToMB()`. */
const sizes = ["TotalItemSize", "TotalDeletedItemSize"];

export default defineRestNoun(
  "EXOMailboxStatistics",
  {
    ...mailboxStatistics,
    properties: {
      ...mailboxStatistics.properties,
      ...Object.fromEntries(
        sizes.map((name) => [name, { ...mailboxStatistics.properties?.[name], typedInCloud: true }]),
      ),
    },
  },
  sets,
  { DatabaseGuid: { accepted: "The mailbox is found by its own GUID." } },
  ["ExchangeGuid"],
);
