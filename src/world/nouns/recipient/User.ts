import { objectNotFound } from "../../directory/objectNotFound.ts";
import type { ParameterRuleDetails, Values } from "../defineNoun.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { accountState, isAccountDisabled } from "./directory/accountState.ts";
import { clears } from "./directory/clears.ts";
import { displayNames } from "./directory/displayNames.ts";
import { linkedAccount } from "./directory/linkedAccount.ts";
import { referringTo } from "./directory/recipientReferences.ts";
import {
  detailsOf,
  hiddenMailboxes,
  isHiddenMailbox,
  isMailbox,
  isOneOf,
  ordinaryMailboxes,
  type RecipientTypeDetails,
  remoteMailboxes,
} from "./directory/recipientTypes.ts";

const names = displayNames(["DirectReports", "Manager"], (row, reference, world) =>
  reference === "Manager" ? row.values.Manager : referringTo(world, "Manager", row.guid),
);

const hiddenSwitches = ["Arbitration", "PublicFolder", "AuditLog", "AuxAuditLog", "SupervisoryReviewPolicy"];
/** The flags of a user's account, of which the estate knows whether it is disabled. */
function accountControl(row: NounRow): string {
  return isAccountDisabled(row) ? "AccountDisabled, NormalAccount" : "NormalAccount";
}

export default defineRecipient({
  noun: "User",
  called: "user",
  accepts: isOneOf(
    "User",
    "DisabledUser",
    "LinkedUser",
    "MailUser",
    "GuestMailUser",
    ...remoteMailboxes,
    ...ordinaryMailboxes,
    ...hiddenMailboxes,
  ),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.User",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    ...accountState,
    ...names.properties,
    LinkedMasterAccount: { kind: "String" },
    RemotePowerShellEnabled: { kind: "Boolean", default: true },
    AuthenticationPolicy: { kind: "ADObjectId", references: "AuthenticationPolicy" },
    AccountDisabled: { kind: "Boolean", products: "O", default: isAccountDisabled },
    IsLinked: { kind: "Boolean", derive: (row) => isOneOf("LinkedMailbox", "LinkedUser")(row) },
    UserAccountControl: { kind: "String", derive: accountControl },
    DirectReports: {
      kind: "MultiValuedProperty<ADObjectId>",
      references: "Recipient",
      derive: ({ guid }, world) => referringTo(world, "Manager", guid),
    },
  },
  hidden: (row, given) => isHiddenMailbox(row) && !hiddenSwitches.some((name) => given.get(name) === true),
  asked: names.asked,
  parameters: {
    ...names.parameters,
    Arbitration: selectsMailbox("ArbitrationMailbox"),
    PublicFolder: selectsMailbox("PublicFolderMailbox"),
    AuditLog: selectsMailbox("AuditLogMailbox"),
    AuxAuditLog: selectsMailbox("AuxAuditLogMailbox"),
    SupervisoryReviewPolicy: selectsMailbox("SupervisoryReviewPolicyMailbox"),
    LinkedMasterAccount: {
      sets: (value, { row, world }): Values => {
        const account = linkedAccount(world, value);
        const hasMailbox = row !== null && isMailbox(row);
        const linked = hasMailbox ? "LinkedMailbox" : "LinkedUser";
        const own = row && detailsOf(row) === linked ? (hasMailbox ? "UserMailbox" : "User") : null;
        const details = account === null ? own : linked;
        return { LinkedMasterAccount: account, ...(details === null ? {} : { RecipientTypeDetails: details }) };
      },
    },
    LinkedDomainController: { accepted: "The other forest is not asked: the account is taken as named." },
    LinkedCredential: { accepted: "The other forest is not asked." },
    IsVIP: { selects: ({ values }, wanted) => (values.VIP === true) === (wanted === true) },
    ClearDataEncryptionPolicy: clears("DataEncryptionPolicy"),
    RemoveMailboxProvisioningConstraint: clears("MailboxProvisioningConstraint"),
    PermanentlyClearPreviousMailboxInfo: clears("PreviousRecipientTypeDetails"),
  },
  source: "documented",
});

/** A switch of Get-User that shows the accounts of one kind of hidden mailbox; of Set-User the account must be one. */
function selectsMailbox(details: RecipientTypeDetails): ParameterRuleDetails {
  return {
    selects: (row) => detailsOf(row) === details,
    sets(value, { row, world }) {
      if (value === true && row && detailsOf(row) !== details) throw objectNotFound(world, row.name);
      return {};
    },
  };
}
