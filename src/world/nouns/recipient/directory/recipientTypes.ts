import type { RowAcceptance } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";

/** Every RecipientTypeDetails of the emulated organisation, in the product's order, with its RecipientType. */
const types = {
  UserMailbox: "UserMailbox",
  LinkedMailbox: "UserMailbox",
  SharedMailbox: "UserMailbox",
  LegacyMailbox: "UserMailbox",
  RoomMailbox: "UserMailbox",
  EquipmentMailbox: "UserMailbox",
  MailContact: "MailContact",
  MailUser: "MailUser",
  MailUniversalDistributionGroup: "MailUniversalDistributionGroup",
  MailNonUniversalGroup: "MailNonUniversalGroup",
  MailUniversalSecurityGroup: "MailUniversalSecurityGroup",
  DynamicDistributionGroup: "DynamicDistributionGroup",
  PublicFolder: "PublicFolder",
  SystemAttendantMailbox: "SystemAttendantMailbox",
  SystemMailbox: "SystemMailbox",
  MailForestContact: "MailContact",
  User: "User",
  Contact: "Contact",
  UniversalDistributionGroup: "Group",
  UniversalSecurityGroup: "Group",
  NonUniversalGroup: "Group",
  DisabledUser: "User",
  MicrosoftExchange: "MicrosoftExchange",
  ArbitrationMailbox: "UserMailbox",
  MailboxPlan: "UserMailbox",
  LinkedUser: "User",
  RoomList: "MailUniversalDistributionGroup",
  DiscoveryMailbox: "UserMailbox",
  RoleGroup: "Group",
  RemoteUserMailbox: "MailUser",
  RemoteRoomMailbox: "MailUser",
  RemoteEquipmentMailbox: "MailUser",
  RemoteSharedMailbox: "MailUser",
  PublicFolderMailbox: "UserMailbox",
  TeamMailbox: "UserMailbox",
  MonitoringMailbox: "UserMailbox",
  GroupMailbox: "MailUniversalDistributionGroup",
  GuestMailUser: "MailUser",
  AuditLogMailbox: "UserMailbox",
  LinkedRoomMailbox: "UserMailbox",
  AuxAuditLogMailbox: "UserMailbox",
  SupervisoryReviewPolicyMailbox: "UserMailbox",
} as const;

export type RecipientTypeDetails = keyof typeof types;

export const recipientTypeDetails = Object.keys(types) as readonly RecipientTypeDetails[];
export const recipientTypes = [...new Set<string>(Object.values(types)), "Invalid"];

export function detailsOf({ values }: Pick<NounRow, "values">): RecipientTypeDetails {
  return values.RecipientTypeDetails as RecipientTypeDetails;
}

export function recipientTypeOf(row: Pick<NounRow, "values">): string {
  return types[detailsOf(row)] ?? "Invalid";
}

/** Role groups that only a service's own cmdlets know: no recipients to any other. */
export const serviceGroups = ["ComplianceRoleGroup", "CloudRoleGroup"] as const;

type ServiceGroup = (typeof serviceGroups)[number];

/** A test of rows for one of these types. */
export function isOneOf(...wanted: readonly (RecipientTypeDetails | ServiceGroup)[]): RowAcceptance {
  const set = new Set<string>(wanted);
  const accepts = (row: NounRow): boolean => set.has(String(row.values.RecipientTypeDetails));
  return Object.assign(accepts, { types: wanted });
}

/** What Get-Mailbox shows without a switch. */
export const ordinaryMailboxes: readonly RecipientTypeDetails[] = [
  "UserMailbox",
  "LinkedMailbox",
  "SharedMailbox",
  "LegacyMailbox",
  "RoomMailbox",
  "EquipmentMailbox",
  "DiscoveryMailbox",
  "TeamMailbox",
  "LinkedRoomMailbox",
];

/** Mailboxes that only a switch of Get-Mailbox shows. */
export const hiddenMailboxes: readonly RecipientTypeDetails[] = [
  "ArbitrationMailbox",
  "PublicFolderMailbox",
  "MonitoringMailbox",
  "AuditLogMailbox",
  "AuxAuditLogMailbox",
  "SupervisoryReviewPolicyMailbox",
];

export const remoteMailboxes: readonly RecipientTypeDetails[] = [
  "RemoteUserMailbox",
  "RemoteRoomMailbox",
  "RemoteEquipmentMailbox",
  "RemoteSharedMailbox",
];

export const mailGroups: readonly RecipientTypeDetails[] = [
  "MailUniversalDistributionGroup",
  "MailNonUniversalGroup",
  "MailUniversalSecurityGroup",
  "RoomList",
];

/** Groups of Microsoft 365: a mailbox and a group in one. */
export const unifiedGroups: readonly RecipientTypeDetails[] = ["GroupMailbox"];

export const plainGroups: readonly RecipientTypeDetails[] = [
  "UniversalDistributionGroup",
  "UniversalSecurityGroup",
  "NonUniversalGroup",
  "RoleGroup",
];

export const isOfService = isOneOf(...serviceGroups);

/** Whether a row has a mailbox in a database of the organisation. */
export const isMailbox = isOneOf(...ordinaryMailboxes, ...hiddenMailboxes);

export const isHiddenMailbox = isOneOf(...hiddenMailboxes);

/** Whether a recipient of these details has addresses. */
export function isMailEnabled(details: string): boolean {
  return ![
    "User",
    "DisabledUser",
    "LinkedUser",
    "Contact",
    "UniversalDistributionGroup",
    "UniversalSecurityGroup",
    "NonUniversalGroup",
    "RoleGroup",
    ...serviceGroups,
  ].includes(details);
}
