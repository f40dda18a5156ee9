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
/** Powers of two of types of recipients as the directory keeps them. */
export const typeBits: Readonly<Record<string, number>> = {
  usermailbox: 0,
  linkedmailbox: 1,
  sharedmailbox: 2,
  legacymailbox: 3,
  roommailbox: 4,
  equipmentmailbox: 5,
  mailcontact: 6,
  mailuser: 7,
  mailuniversaldistributiongroup: 8,
  mailnonuniversalgroup: 9,
  mailuniversalsecuritygroup: 10,
  dynamicdistributiongroup: 11,
  publicfolder: 12,
  systemattendantmailbox: 13,
  systemmailbox: 14,
  mailforestcontact: 15,
  user: 16,
  contact: 17,
  universaldistributiongroup: 18,
  universalsecuritygroup: 19,
  nonuniversalgroup: 20,
  disableduser: 21,
  microsoftexchange: 22,
  arbitrationmailbox: 23,
  mailboxplan: 24,
  linkeduser: 25,
  roomlist: 28,
  discoverymailbox: 29,
  rolegroup: 30,
  remoteusermailbox: 31,
  computer: 32,
  remoteroommailbox: 33,
  remoteequipmentmailbox: 34,
  remotesharedmailbox: 35,
  publicfoldermailbox: 36,
  teammailbox: 37,
  remoteteammailbox: 38,
  monitoringmailbox: 39,
  groupmailbox: 40,
  linkedroommailbox: 41,
  auditlogmailbox: 42,
  guestmailuser: 45,
  auxauditlogmailbox: 46,
  supervisoryreviewpolicymailbox: 47,
};

/** The numbers of the types of recipients, in their order. */
export const detailsNumbers = recipientTypeDetails.map((each) => 2 ** typeBits[each.toLowerCase()]);

export const recipientTypes = [...new Set<string>(Object.values(types)), "Invalid"];

export function detailsOf({ values }: Pick<NounRow, "values">): RecipientTypeDetails {
  return values.RecipientTypeDetails as RecipientTypeDetails;
}

export function recipientTypeOf(row: Pick<NounRow, "values">): string {
  return types[detailsOf(row)] ?? "Invalid";
}

/** Whether a recipient has members: a group of any kind, also one that is a filter, or a mailbox as well. */
export function isGroup(row: Pick<NounRow, "values">): boolean {
  return groupTypes.has(recipientTypeOf(row));
}

const groupTypes: ReadonlySet<string> = new Set([
  "MailUniversalDistributionGroup",
  "MailNonUniversalGroup",
  "MailUniversalSecurityGroup",
  "DynamicDistributionGroup",
  "Group",
]);

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

/** Whether mail to a recipient goes to its members: a group without a mailbox. */
export const isExpanded = isOneOf(...mailGroups, "DynamicDistributionGroup");

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

/** Mailboxes with which servers look after their own health. */
export const isMonitoringMailbox = isOneOf("MonitoringMailbox");

const plainUsers: readonly RecipientTypeDetails[] = ["User", "DisabledUser", "LinkedUser"];

const withoutAddress: ReadonlySet<string> = new Set([...plainUsers, "Contact", ...plainGroups, ...serviceGroups]);

/** Whether a recipient of these details has addresses. */
export function isMailEnabled(details: string): boolean {
  return !withoutAddress.has(details);
}

/** Whom a RecipientIdParameter finds: whoever has addresses. */
export const hasAddress = isOneOf(...recipientTypeDetails.filter(isMailEnabled));

const people = recipientTypeDetails.filter((each) =>
  ["UserMailbox", "MailUser", "MailContact", "User", "Contact"].includes(types[each]),
);

/** Whom a UserContactIdParameter finds. */
export const isPerson = isOneOf(...people);

/** Whom a ModeratorIDParameter finds (documented with -ModeratedBy). */
export const isPersonWithAddress = isOneOf(...people.filter(isMailEnabled));

/** Whom a SecurityPrincipalIdParameter finds: neither contacts nor groups for mail alone. */
export const isSecurityPrincipal = isOneOf(
  ...people.filter((each) => types[each] !== "MailContact" && each !== "Contact"),
  ...(["UniversalSecurityGroup", "NonUniversalGroup", "RoleGroup"] as const),
  ...(["MailUniversalSecurityGroup", "MailNonUniversalGroup"] as const),
  ...serviceGroups,
);

const accountsWithAddress = people.filter((each) => isMailEnabled(each) && types[each] !== "MailContact");

/** Who may send for somebody (documented with -GrantSendOnBehalfTo): accounts and security groups with addresses. */
export const maySendForOthers = isOneOf(...accountsWithAddress, "MailUniversalSecurityGroup");

/** To whom a folder can be opened: those, and groups that are mailboxes. */
export const mayOpenFolders = isOneOf(...accountsWithAddress, "MailUniversalSecurityGroup", ...unifiedGroups);

/** Whom a DistributionGroup takes as a member. */
export const isGroupMember = isOneOf(...recipientTypeDetails.filter((each) => each !== "Contact"));
