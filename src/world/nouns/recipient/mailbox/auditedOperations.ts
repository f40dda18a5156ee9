import type { PropertyRule } from "../../defineNoun.ts";

/** Operations that older versions do not audit (documented which). */
const valueProducts: PropertyRule["valueProducts"] = {
  AddFolderPermissions: "9SO",
  ModifyFolderPermissions: "9SO",
  RemoveFolderPermissions: "9SO",
  UpdateFolderPermissions: "9SO",
  UpdateInboxRules: "9SO",
  UpdateCalendarDelegation: "9SO",
  ApplyRecord: "O",
  RecordDelete: "O",
};

/** What is written down of what administrators, delegates and owners do in a mailbox. */
export const auditedOperations: Readonly<Record<string, PropertyRule>> = {
  AuditAdmin: { valueProducts },
  AuditDelegate: { valueProducts },
  AuditOwner: { valueProducts },
};
