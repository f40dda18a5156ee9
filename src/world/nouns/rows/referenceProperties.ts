/** Properties of recipients that refer to other recipients; an index tells who refers to whom. */
export const referenceProperties: readonly string[] = [
  "AcceptMessagesOnlyFrom",
  "AcceptMessagesOnlyFromDLMembers",
  "AcceptMessagesOnlyFromSendersOrMembers",
  "RejectMessagesFrom",
  "RejectMessagesFromDLMembers",
  "RejectMessagesFromSendersOrMembers",
  "BypassModerationFromSendersOrMembers",
  "GrantSendOnBehalfTo",
  "ModeratedBy",
  "ManagedBy",
  "ForwardingAddress",
  "Manager",
  "ArbitrationMailbox",
];
