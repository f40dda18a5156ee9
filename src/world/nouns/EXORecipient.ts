import { customAttributes, defineRestNoun, moveProperties, type PropertySets } from "./declaration/defineRestNoun.ts";
import recipient from "./recipient/Recipient.ts";

/** The property sets of the module (documented). */
const sets: PropertySets = {
  Minimum: [
    "ExternalDirectoryObjectId",
    "Alias",
    "DisplayName",
    "EmailAddresses",
    "PrimarySmtpAddress",
    "RecipientType",
    "RecipientTypeDetails",
    "Name",
    "DistinguishedName",
    "Identity",
    "Id",
    "ExchangeVersion",
    "OrganizationId",
    "Guid",
  ],
  Archive: [
    "ArchiveDatabase",
    "ArchiveDomain",
    "ArchiveGuid",
    "ArchiveRelease",
    "ArchiveState",
    "ArchiveStatus",
    "DisabledArchiveDatabase",
    "DisabledArchiveGuid",
  ],
  Custom: customAttributes,
  MailboxMove: moveProperties,
  Policy: [
    "AddressBookPolicy",
    "EmailAddressPolicyEnabled",
    "ManagedFolderMailboxPolicy",
    "OwaMailboxPolicy",
    "PoliciesExcluded",
    "PoliciesIncluded",
    "RetentionPolicy",
    "SharingPolicy",
    "ShouldUseDefaultRetentionPolicy",
  ],
};

export default defineRestNoun("EXORecipient", recipient, sets);
