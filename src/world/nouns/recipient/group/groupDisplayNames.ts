import { displayNames } from "../directory/displayNames.ts";

/** What groups show a second time with addresses and names. */
export const groupDisplayNames = displayNames([
  "AcceptMessagesOnlyFrom",
  "AcceptMessagesOnlyFromDLMembers",
  "AcceptMessagesOnlyFromSendersOrMembers",
  "BypassModerationFromSendersOrMembers",
  "GrantSendOnBehalfTo",
  "ManagedBy",
  "ModeratedBy",
]);
