import type { Migration } from "./Migration.ts";

type Members = Readonly<Record<string, unknown>>;

/** Recipients whose folders and items lay under the recipient's own GUID. */
const withMailbox = new Set([
  ...["UserMailbox", "LinkedMailbox", "SharedMailbox", "LegacyMailbox", "RoomMailbox", "EquipmentMailbox"],
  ...["DiscoveryMailbox", "TeamMailbox", "LinkedRoomMailbox", "ArbitrationMailbox", "PublicFolderMailbox"],
  ...["MonitoringMailbox", "AuditLogMailbox", "AuxAuditLogMailbox", "SupervisoryReviewPolicyMailbox", "GroupMailbox"],
]);

/** Schema 4: a mailbox has a GUID of its own. Those of older states keep the one under which their mail lies. */
export const mailboxGuids: Migration = {
  to: 4,
  what: "mailboxes have a GUID of their own",
  record(collection, _key, record) {
    if (collection !== "recipient" && collection !== "softDeletedRecipient") return record;
    const { guid, values } = record as { readonly guid: unknown; readonly values: Members };
    if (!withMailbox.has(String(values.RecipientTypeDetails)) || values.ExchangeGuid !== undefined) return record;
    return { ...record, values: { ...values, ExchangeGuid: guid } };
  },
};
