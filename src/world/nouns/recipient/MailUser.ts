import { isCloudShell } from "../../tenant/madeConnections.ts";
import { emptyGuid } from "../../values/Guid.ts";
import type { PropertyRule, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { externalAddressParameter } from "./address/contactAddress.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { plainAccount } from "./directory/accountState.ts";
import { clears } from "./directory/clears.ts";
import { isOneOf } from "./directory/recipientTypes.ts";
import { deletedBeside } from "./directory/rowsBesideRecipients.ts";
import { secondaryDialPlan } from "./directory/secondaryDialPlan.ts";
import { accountPresets, passwordParameters } from "./directory/userProperties.ts";
import { mailDisabling, mailEnabling } from "./mailbox/conversions.ts";
import { deletedMailUserParameters, holdParameters } from "./mailbox/deletedMailboxParameters.ts";
import { holdRefusal, inactiveRefusal } from "./mailbox/mailboxLife.ts";
import { mailboxMove } from "./mailbox/mailboxMove.ts";
import { isInactive, isSoftDeleted, purgeSoftDeleted, softDelete } from "./mailbox/softDeletion.ts";

const database: PropertyRule = { kind: "ADObjectId", references: "MailboxDatabase", default: null };

/** What would tell of a mailbox, which lies elsewhere. */
const withoutMailbox: Readonly<Record<string, PropertyRule>> = {
  LitigationHoldDate: { kind: "DateTime", default: null },
  LitigationHoldOwner: { kind: "String", default: null },
  DeliverToMailboxAndForward: { kind: "Boolean", default: false },
  IssueWarningQuota: { kind: "Unlimited<ByteQuantifiedSize>" },
  AggregatedMailboxGuids: { kind: "MultiValuedProperty<String>", default: [] },
  ComplianceTagHoldApplied: { kind: "Boolean", default: false },
  ExchangeUserAccountControl: { kind: "String", default: "None" },
  ArchiveStatus: { kind: "String", default: "None" },
  ArchiveDatabase: database,
  DisabledArchiveDatabase: database,
  DisabledArchiveGuid: { kind: "Guid", default: emptyGuid },
  MailboxMoveRemoteHostName: { kind: "String", default: null },
  // The mailbox may be on its way here.
  ...mailboxMove,
};

const isMailUser = isOneOf("MailUser", "GuestMailUser");

export default defineRecipient({
  noun: "MailUser",
  called: "mail user",
  accepts: isMailUser,
  verbs: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  type: "Microsoft.Exchange.Data.Directory.Management.MailUser",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    ...withoutMailbox,
    ExternalEmailAddress: { kind: "ProxyAddress" },
    LitigationHoldEnabled: { kind: "Boolean", default: false },
    InPlaceHolds: { kind: "MultiValuedProperty<String>", default: [] },
    IsInactiveMailbox: { kind: "Boolean", derive: isInactive },
    IsSoftDeletedByRemove: { kind: "Boolean", derive: isSoftDeleted },
    WhenSoftDeleted: { kind: "DateTime", default: null },
  },
  parameters: {
    ...holdParameters,
    ...deletedMailUserParameters,
    EnableLitigationHoldForMigration: {
      sets: (value): Values => (value === true ? { LitigationHoldEnabled: true } : {}),
    },
    UnblockForwardSyncPostCrossTenantMigration: {
      accepted: "No migration between tenants blocks what the directory sends.",
    },
    HVEAccount: {
      sets: (value) => ({ HVEAccount: value === true }),
      selects: ({ values }, wanted) => (values.HVEAccount === true) === (wanted === true),
    },
    SharedWithMailUser: { notModelled: "is described nowhere" },
    SecondaryAddress: { accepted: "Read with the dial plan." },
    SecondaryDialPlan: secondaryDialPlan,
    ...passwordParameters,
    ExternalEmailAddress: externalAddressParameter,
    RemoveMailboxProvisioningConstraint: clears("MailboxProvisioningConstraint"),
    RemoveLitigationHoldEnabled: { sets: (value): Values => (value === true ? { LitigationHoldEnabled: false } : {}) },
    RemoveComplianceTagHoldApplied: { accepted: "No label holds a mail user here." },
    RemoveDelayHoldApplied: { accepted: "A hold that ends here ends at once." },
    RemoveDelayReleaseHoldApplied: { accepted: "A hold that ends here ends at once." },
    PermanentlyDelete: { accepted: "It means a mail user that is removed already, and takes it away for good." },
  },
  presets: (values, world, given) => ({ RecipientTypeDetails: "MailUser", ...accountPresets(world, values, given) }),
  conversions: {
    Enable: mailEnabling("User", ["User", "DisabledUser"], () => "MailUser"),
    Disable: mailDisabling("MailUser", plainAccount),
  },
  beside: deletedBeside(isMailUser),
  changed: ({ world, before, after }) => {
    if (!before || after) return;
    if (isSoftDeleted(before)) purgeSoftDeleted(world, before);
    else if (isCloudShell(world)) softDelete(world, before, {});
  },
  validate: (change) => {
    const { before, after, given } = change;
    if (before && !(after && isMailUser(after))) {
      const held = holdRefusal(change, "mail user");
      if (held) return held;
    }
    if (!after && before && isSoftDeleted(before)) return inactiveRefusal(before, "mail user");
    return !after && given.get("PermanentlyDelete") === true ? nounError("MailUserNotSoftDeleted") : null;
  },
  borrows: ["User"],
  source: "documented",
});
