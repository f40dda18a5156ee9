import type { Values } from "../defineNoun.ts";
import { nounError } from "../nounMessages.ts";
import { clears } from "./clears.ts";
import { externalAddressParameter } from "./contactAddress.ts";
import { mailDisabling, mailEnabling } from "./conversions.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./recipientTypes.ts";
import { accountPresets, passwordParameters } from "./userProperties.ts";

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
  properties: { ExternalEmailAddress: { kind: "ProxyAddress" } },
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
