import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { describeRule } from "./describeRule.ts";

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
    Description: { kind: "String", derive: (row, world) => describeRule(world, row) },
    CreatedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    LastModifiedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    PrependSubject: { kind: "String", default: null },
    FromScope: { default: null },
    SetSCL: { kind: "Int32", default: null, range: [-1, 9] },
    RejectMessageEnhancedStatusCode: { kind: "String" },
    SmtpRejectMessageRejectStatusCode: { kind: "String" },
    SetHeaderValue: { kind: "String" },
    LogEventText: { kind: "String" },
    SCLOver: { kind: "Int32", default: null, range: [-1, 9] },
    ExceptIfSCLOver: { kind: "Int32", default: null, range: [-1, 9] },
  },
  parameters: {
    Enabled: { sets: (value) => ({ State: value === false ? "Disabled" : "Enabled" }) },
    State: {
      selects: (row, value) => String(row.values.State ?? "Enabled").toLowerCase() === String(value).toLowerCase(),
    },
  },
  presets: (_values, world) => {
    const name = accountOf(world)?.row.values.UserPrincipalName;
    return name === undefined ? ({} as Values) : { CreatedBy: name, LastModifiedBy: name };
  },
  source: "observed",
});
