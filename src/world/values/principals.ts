import { enumerationKind } from "./Enumeration.ts";
import { guidKind } from "./Guid.ts";
import { type ScriptValue, wordOf } from "./ScriptValue.ts";
import { smtpAddressKind } from "./SmtpAddress.ts";
import { textKind } from "./textKind.ts";
import { defineKind, type MemberValue } from "./ValueKind.ts";

/** An account's number in the domain, stored as its text `S-1-5-21-…`. */
export const securityIdentifierKind = textKind({
  name: "SecurityIdentifier",
  type: "System.Security.Principal.SecurityIdentifier",
  form: "securityIdentifier",
  fault: "The value '{0}' isn't a security identifier.",
  read: (word) => (/^S-1-\d+(-\d+)+$/i.test(word) ? word.toUpperCase() : null),
});

export type StoredPrincipal = {
  /** `CONTOSO\ann`. */
  readonly text: string;
  readonly sid: string | null;
};

/** Who has a right, as the entries of mailboxes and directory objects hold it. */
export const securityPrincipalKind = defineKind<StoredPrincipal | null>({
  name: "SecurityPrincipalIdParameter",
  type: "Microsoft.Exchange.Configuration.Tasks.SecurityPrincipalIdParameter",
  form: "product",
  parse: (value) => (value === null ? null : { text: wordOf(value) ?? "", sid: null }),
  text: (stored) => stored?.text ?? "",
  members: {
    "System.Security.Principal.SecurityIdentifier SecurityIdentifier {get;}": (stored) => ({
      kind: securityIdentifierKind,
      stored: stored?.sid ?? null,
    }),
    "string RawIdentity {get;}": (stored) => stored?.text ?? "",
  },
});

/** A right beyond the usual ones: `Send-As`. */
export const extendedRightKind = textKind({
  name: "ExtendedRightIdParameter",
  type: "Microsoft.Exchange.Configuration.Tasks.ExtendedRightIdParameter",
  fault: "The extended right '{0}' couldn't be found.",
  read: (word) => word,
  members: { "string RawIdentity {get;}": (stored) => stored },
});

export type StoredFolderUser = {
  readonly type: "Default" | "Anonymous" | "Internal" | "Unknown";
  readonly name: string;
  readonly recipient: StoredRecipient | null;
};

export type StoredRecipient = {
  readonly guid: string;
  readonly name: string;
  readonly displayName: string;
  readonly alias: string;
  readonly address: string | null;
  readonly distinguishedName: string;
  readonly legacyExchangeDN: string;
};

/** What scripts are seen to read of a recipient in an entry of a folder's permissions. */
const plainMembers: Readonly<Record<string, (stored: StoredRecipient | null) => MemberValue>> = {
  "string Alias {get;}": (stored) => stored?.alias ?? "",
  "string DisplayName {get;}": (stored) => stored?.displayName ?? "",
  "string DistinguishedName {get;}": (stored) => stored?.distinguishedName ?? "",
  "guid Guid {get;}": (stored) => ({ kind: guidKind, stored: stored?.guid ?? null }),
  "string LegacyExchangeDN {get;}": (stored) => stored?.legacyExchangeDN ?? "",
  "string Name {get;}": (stored) => stored?.name ?? "",
};

/** A recipient as an entry of a folder's permissions holds it. */
const recipientKind = defineKind<StoredRecipient | null>({
  name: "ADRecipient",
  type: "Microsoft.Exchange.Data.Directory.Recipient.ADRecipient",
  form: "product",
  parse: () => null,
  text: (stored) => stored?.name ?? "",
  members: {
    ...plainMembers,
    "Microsoft.Exchange.Data.SmtpAddress PrimarySmtpAddress {get;}": (stored) => ({
      kind: smtpAddressKind,
      stored: stored?.address ?? null,
    }),
  },
});

const userTypes = ["Default", "Anonymous", "Internal", "External", "Unknown"];
const userTypeKind = enumerationKind(
  "Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId+MailboxFolderUserType",
  userTypes,
);

/** The same over REST (members: those that scripts are seen to read). */
const restRecipientKind = defineKind<StoredRecipient | null>({
  name: "RecipientPrincipal",
  type: "Deserialized.Microsoft.Exchange.Data.Directory.Recipient.ADRecipient",
  form: "product",
  parse: () => null,
  text: (stored) => stored?.name ?? "",
  members: { ...plainMembers, "string PrimarySmtpAddress {get;}": (stored) => stored?.address ?? "" },
});

const namedUser = (value: ScriptValue): StoredFolderUser | null =>
  value === null ? null : { type: "Unknown", name: wordOf(value) ?? "", recipient: null };

/** Whom an entry names as the cloud's cmdlets give it: the recipient has another name there (documented of public folders, as scripts read it). */
const restFolderUserKind = defineKind<StoredFolderUser | null>({
  name: "RestFolderUser",
  type: "Deserialized.Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId",
  form: "product",
  parse: namedUser,
  text: (stored) => stored?.name ?? "",
  members: {
    "string UserType {get;}": (stored) => stored?.type ?? "Unknown",
    "Deserialized.Microsoft.Exchange.Data.Directory.Recipient.ADRecipient RecipientPrincipal {get;}": (
      stored,
    ): MemberValue => (stored?.recipient ? { kind: restRecipientKind, stored: stored.recipient as never } : null),
    "string DisplayName {get;}": (stored) => stored?.name ?? "",
  },
});

/** Whom an entry of a folder's permissions names; it shows the display name. */
export const folderUserKind = defineKind<StoredFolderUser | null>({
  name: "MailboxFolderUserId",
  type: "Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId",
  form: "product",
  overRest: restFolderUserKind,
  parse: namedUser,
  text: (stored) => stored?.name ?? "",
  members: {
    "Microsoft.Exchange.Management.StoreTasks.MailboxFolderUserId+MailboxFolderUserType UserType {get;}": (stored) => ({
      kind: userTypeKind,
      stored: stored?.type ?? "Unknown",
    }),
    "Microsoft.Exchange.Data.Directory.Recipient.ADRecipient ADRecipient {get;}": (stored): MemberValue =>
      stored?.recipient ? { kind: recipientKind, stored: stored.recipient as never } : null,
    "string DisplayName {get;}": (stored) => stored?.name ?? "",
  },
});
