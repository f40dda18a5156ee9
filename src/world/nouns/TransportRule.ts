import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { defineNoun, type PropertyRule, type Values } from "./defineNoun.ts";
import { describeRule } from "./describeRule.ts";

/** What a rule compares of two accounts (documented). */
const directoryAttribute: PropertyRule = {
  values: [
    ...["DisplayName", "FirstName", "Initials", "LastName", "Office", "PhoneNumber", "OtherPhoneNumber", "Email"],
    ...["Street", "POBox", "City", "State", "ZipCode", "Country", "UserLogonName", "HomePhoneNumber"],
    ...["OtherHomePhoneNumber", "PagerNumber", "MobileNumber", "FaxNumber", "OtherFaxNumber", "Notes", "Title"],
    ...["Department", "Company", "Manager"],
    ...Array.from({ length: 15 }, (_, at) => `CustomAttribute${at + 1}`),
  ],
  type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.ADAttribute",
  default: null,
};

export default defineNoun({
  noun: "TransportRule",
  kind: "ordered",
  called: "transport rule",
  type: "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.Rule",
  directory: {
    containers: ["TransportVersioned", "Rules", "Transport Settings"],
    objectClass: ["top", "msExchTransportRule"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    State: { values: ["Enabled", "Disabled"], default: "Enabled" },
    Mode: { default: "Enforce" },
    RuleErrorAction: { default: "Ignore" },
    SenderAddressLocation: { default: "Header" },
    Description: {
      kind: "String",
      derive: (row, world) => (row.values.DetailsHidden === true ? "" : describeRule(world, row)),
    },
    CreatedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    LastModifiedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    PrependSubject: { kind: "String", default: null },
    FromScope: { default: null },
    SetSCL: { kind: "Int32", default: null, range: [-1, 9] },
    RejectMessageEnhancedStatusCode: { kind: "String" },
    SmtpRejectMessageRejectStatusCode: { kind: "String" },
    SetHeaderValue: { kind: "String" },
    LogEventText: { kind: "String" },
    ADComparisonAttribute: directoryAttribute,
    ExceptIfADComparisonAttribute: directoryAttribute,
    SCLOver: { kind: "Int32", default: null, range: [-1, 9] },
    ExceptIfSCLOver: { kind: "Int32", default: null, range: [-1, 9] },
  },
  parameters: {
    Enabled: { sets: (value) => ({ State: value === false ? "Disabled" : "Enabled" }) },
    ExcludeConditionActionDetails: { accepted: "Read where conditions and actions are shown." },
    State: {
      selects: (row, value) => String(row.values.State ?? "Enabled").toLowerCase() === String(value).toLowerCase(),
    },
  },
  asked: (row, given) => (given.get("ExcludeConditionActionDetails") === true ? withoutDetails(row.values) : {}),
  presets: (_values, world) => {
    const name = accountOf(world)?.row.values.UserPrincipalName;
    return name === undefined ? ({} as Values) : { CreatedBy: name, LastModifiedBy: name };
  },
  source: "observed",
});

/** What a rule is, besides what it asks and does. */
const kept = new Set(
  (
    "State Mode Priority Comments ActivationDate ExpiryDate RuleErrorAction SenderAddressLocation RuleSubType " +
    "CreatedBy LastModifiedBy DlpPolicy"
  ).split(" "),
);

function withoutDetails(values: Values): Values {
  const details = Object.keys(values).filter((name) => !kept.has(name));
  return { ...Object.fromEntries(details.map((name) => [name, null])), DetailsHidden: true };
}
