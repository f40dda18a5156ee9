import type { PropertyRule, Values } from "../defineNoun.ts";
import { nounError } from "../nounMessages.ts";
import { clears } from "./clears.ts";
import { externalAddressParameter } from "./contactAddress.ts";
import { mailDisabling, mailEnabling } from "./conversions.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./recipientTypes.ts";
import { accountPresets, passwordParameters } from "./userProperties.ts";

const database: PropertyRule = { kind: "ADObjectId", references: "MailboxDatabase", default: null };

/** What would tell of a mailbox, which lies elsewhere. */
const withoutMailbox: Readonly<Record<string, PropertyRule>> = {
  LitigationHoldEnabled: { kind: "Boolean", default: false },
  LitigationHoldDate: { kind: "DateTime", default: null },
  LitigationHoldOwner: { kind: "String", default: null },
  DeliverToMailboxAndForward: { kind: "Boolean", default: false },
  IssueWarningQuota: { kind: "Unlimited<ByteQuantifiedSize>" },
  InPlaceHolds: { kind: "MultiValuedProperty<String>", default: [] },
  AggregatedMailboxGuids: { kind: "MultiValuedProperty<String>", default: [] },
  IsInactiveMailbox: { kind: "Boolean", default: false },
  ComplianceTagHoldApplied: { kind: "Boolean", default: false },
  ExchangeUserAccountControl: { kind: "String", default: "None" },
  ArchiveStatus: { kind: "String", default: "None" },
  ArchiveDatabase: database,
  DisabledArchiveDatabase: database,
  DisabledArchiveGuid: { kind: "Guid", default: "00000000-0000-0000-0000-000000000000" },
  MailboxMoveStatus: { kind: "String", default: "None" },
  MailboxMoveFlags: { kind: "String", default: "None" },
  MailboxMoveBatchName: { kind: "String", default: null },
  MailboxMoveRemoteHostName: { kind: "String", default: null },
  MailboxMoveSourceMDB: database,
  MailboxMoveTargetMDB: database,
};

export default defineRecipient({
  noun: "MailUser",
  called: "mail user",
  accepts: isOneOf("MailUser", "GuestMailUser"),
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  type: "Microsoft.Exchange.Data.Directory.Management.MailUser",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: { ExternalEmailAddress: { kind: "ProxyAddress" }, ...withoutMailbox },
  parameters: {
    ...passwordParameters,
    ExternalEmailAddress: externalAddressParameter,
    RemoveMailboxProvisioningConstraint: clears("MailboxProvisioningConstraint"),
    RemoveLitigationHoldEnabled: { sets: (value): Values => (value === true ? { LitigationHoldEnabled: false } : {}) },
    RemoveComplianceTagHoldApplied: { accepted: "No label holds a mail user here." },
    RemoveDelayHoldApplied: { accepted: "A hold that ends here ends at once." },
    RemoveDelayReleaseHoldApplied: { accepted: "A hold that ends here ends at once." },
    PermanentlyDelete: { accepted: "Read by the refusal of mail users that are not removed yet." },
  },
  presets: (values, world, given) => ({ RecipientTypeDetails: "MailUser", ...accountPresets(world, values, given) }),
  conversions: {
    Enable: mailEnabling("User", ["User", "DisabledUser"], () => "MailUser"),
    Disable: mailDisabling("MailUser", () => "User", ["ExternalEmailAddress"]),
  },
  validate: ({ after, given }) =>
    !after && given.get("PermanentlyDelete") === true ? nounError("MailUserNotSoftDeleted") : null,
  borrows: ["User"],
  source: "documented",
});
