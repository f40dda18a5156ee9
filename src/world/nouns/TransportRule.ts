import { compareInstants } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import { accountOf } from "../roles/signedInAccount.ts";
import { emptyGuid } from "../values/Guid.ts";
import { wordOf } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import { defineNoun, type PropertyRule, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { policyError } from "./messages/policyMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { missingDataClassification } from "./policy/sensitiveTypes.ts";
import { isGroup } from "./recipient/directory/recipientTypes.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { valuePlace } from "./rows/valuePlace.ts";
import { describeRule } from "./rule/describeRule.ts";
import { halfPair, wrongHeader } from "./rule/rulePairs.ts";
import { actionsOf, predicatesOf } from "./rule/ruleParts.ts";

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

/** A classification of messages by its identifier: one that is renamed stays the rule's. */
const classification: PropertyRule = { kind: "ADObjectId", references: "MessageClassification", default: null };

/** Whom a rule names: rules keep and show addresses (documented: RecipientIdParameter). */
const people: PropertyRule = {
  kind: "MultiValuedProperty<RecipientIdParameter>",
  references: "Recipient",
  default: null,
};

/** Whom it may name outside, too. */
const anybody: PropertyRule = { ...people, kind: "MultiValuedProperty<RecipientIdParameterOrAddress>" };

const anybodyConditions = ["From", "SentTo", "AnyOfToHeader", "AnyOfCcHeader", "AnyOfToCcHeader"];
/** Whose members a rule means. */
const groupConditions = [
  ...["FromMemberOf", "SentToMemberOf", "BetweenMemberOf1", "BetweenMemberOf2"],
  ...["AnyOfToHeaderMemberOf", "AnyOfCcHeaderMemberOf", "AnyOfToCcHeaderMemberOf"],
];
const withExceptions = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, `ExceptIf${name}`]);
const peopleProperties = [...withExceptions(["ManagerAddresses"]), "ModerateMessageByUser"];
const anybodyProperties = [
  ...withExceptions(anybodyConditions),
  ...["AddToRecipients", "CopyTo", "BlindCopyTo", "RedirectMessageTo"],
];

/** A rule without exceptions shows nothing rather than an empty list. */
function exceptionsOf(values: Values): readonly string[] | null {
  const found = predicatesOf(values, "ExceptIf");
  return found.length === 0 ? null : found;
}

/** Conditions and exceptions of sizes, which nothing takes away (documented). */
const sizes = ["AttachmentSizeOver", "MessageSizeOver"].flatMap((name) => [name, `ExceptIf${name}`] as const);

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
    ...Object.fromEntries(peopleProperties.map((name) => [name, people])),
    ...Object.fromEntries(anybodyProperties.map((name) => [name, anybody])),
    ...Object.fromEntries(withExceptions(groupConditions).map((name) => [name, { ...people, accepts: isGroup }])),
    GenerateIncidentReport: {
      kind: "RecipientIdParameterOrAddress",
      references: "Recipient",
      default: null,
      nullable: true,
    },
    ...Object.fromEntries(sizes.map((name) => [name, { nullable: true }])),
    State: { values: ["Enabled", "Disabled"], default: "Enabled" },
    Mode: { default: "Enforce" },
    DlpPolicy: { kind: "String", derive: ({ values }, world) => dlpPolicyOf(world, values)?.name ?? null },
    DlpPolicyId: { kind: "Guid", default: emptyGuid },
    RuleErrorAction: { default: "Ignore" },
    SenderAddressLocation: { default: "Header" },
    Description: { kind: "String", derive: (row, world) => (row.values.isBlank ? "" : describeRule(world, row)) },
    Conditions: { kind: "MultiValuedProperty<String>", derive: ({ values }) => predicatesOf(values, "") },
    Actions: { kind: "MultiValuedProperty<String>", derive: ({ values }) => actionsOf(values) },
    Exceptions: { kind: "MultiValuedProperty<String>", derive: ({ values }) => exceptionsOf(values) },
    CreatedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    LastModifiedBy: { kind: "String", default: (_row, world) => getOrganization(world).administrator },
    PrependSubject: { kind: "String", default: null },
    ApplyClassification: classification,
    HasClassification: classification,
    ExceptIfHasClassification: classification,
    FromScope: { default: null },
    SetSCL: { kind: "Int32", default: null, nullable: true, range: [-1, 9] },
    IncidentReportOriginalMail: { nullable: true },
    RecipientAddressType: { nullable: true },
    RejectMessageEnhancedStatusCode: { kind: "String" },
    SmtpRejectMessageRejectStatusCode: { kind: "String" },
    SetHeaderValue: { kind: "String" },
    // A disclaimer stands at the end, and around what can't be changed, where nothing else is said (documented).
    ApplyHtmlDisclaimerLocation: { default: withDisclaimer("Append") },
    ApplyHtmlDisclaimerFallbackAction: { default: withDisclaimer("Wrap") },
    Comments: { maximumLength: 1024 },
    LogEventText: { kind: "String" },
    ADComparisonAttribute: directoryAttribute,
    ExceptIfADComparisonAttribute: directoryAttribute,
    SCLOver: { kind: "Int32", default: null, nullable: true, range: [-1, 9] },
    ExceptIfSCLOver: { kind: "Int32", default: null, nullable: true, range: [-1, 9] },
  },
  parameters: {
    DlpPolicy: {
      sets: (value, { world }) => ({
        DlpPolicyId: value === null ? null : valuePlace(world, ["DlpPolicy"]).reference(value),
      }),
      selects: ({ values }, wanted, world) =>
        dlpPolicyOf(world, values)?.name.toLowerCase() === (wordOf(wanted) ?? "").toLowerCase(),
    },
    // A rejection has the status 5.7.1 where none is given (documented); without its reason it is none.
    RejectMessageReasonText: {
      sets: (value, { row, given }) => {
        const reason = wordOf(value) ?? "";
        if (reason === "") return { RejectMessageReasonText: null, RejectMessageEnhancedStatusCode: null };
        const code = given.has("RejectMessageEnhancedStatusCode") ? null : row?.values.RejectMessageEnhancedStatusCode;
        return {
          RejectMessageReasonText: reason,
          ...(code === null ? {} : { RejectMessageEnhancedStatusCode: code ?? "5.7.1" }),
        };
      },
    },
    // Without its text a disclaimer is none.
    ApplyHtmlDisclaimerText: {
      sets(value): Values {
        const text = wordOf(value) ?? "";
        return text === ""
          ? {
              ApplyHtmlDisclaimerText: null,
              ApplyHtmlDisclaimerLocation: null,
              ApplyHtmlDisclaimerFallbackAction: null,
            }
          : { ApplyHtmlDisclaimerText: text };
      },
    },
    Enabled: { sets: (value) => ({ State: value === false ? "Disabled" : "Enabled" }) },
    ExcludeConditionActionDetails: { accepted: "Read where conditions and actions are shown." },
    State: {
      selects: (row, value) => String(row.values.State ?? "Enabled").toLowerCase() === String(value).toLowerCase(),
    },
  },
  validate: ({ world, before, after }) => {
    if (!after) return null;
    const { MessageContainsDataClassifications: asked, ExceptIfMessageContainsDataClassifications: except } =
      after.values;
    const missing = missingDataClassification(world, [asked ?? [], except ?? []].flat());
    if (missing) return missing;
    if (actionsOf(after.values).length === 0 && (!before || actionsOf(before.values).length > 0))
      return nounError("RuleNeedsAction");
    const connector = unscoped(world, before, after);
    if (connector) return policyError("ConnectorNotScoped", { name: connector });
    const part = halfPair(after.values) ?? wrongHeader(after.values);
    if (part) return part;
    const { RejectMessageEnhancedStatusCode: code, ActivationDate, ExpiryDate } = after.values;
    if (typeof code === "string" && code !== "" && !/^5\.7\.(1|9\d\d)$/.test(code))
      return taskError("StatusCodeInvalid", { code });
    const isTurned = ActivationDate && ExpiryDate && compareInstants(String(ActivationDate), String(ExpiryDate)) >= 0;
    return isTurned ? taskError("RuleDatesTurned") : null;
  },
  asked: ({ values }, given): Values => (given.get("ExcludeConditionActionDetails") === true ? blank(values) : {}),
  presets: (_values, world): Values => {
    const name = accountOf(world)?.row.values.UserPrincipalName;
    return name === undefined ? {} : { CreatedBy: name, LastModifiedBy: name };
  },
  source: "observed",
});

/** What goes with a disclaimer that a rule has. */
function withDisclaimer(usual: string): NonNullable<PropertyRule["default"]> {
  return ({ values }: NounRow) => (values.ApplyHtmlDisclaimerText === undefined ? null : usual);
}

/** The connector that a rule is told to use, where it isn't for rules (documented: IsTransportRuleScoped). */
function unscoped(world: World, before: NounRow | null, { values }: NounRow): string | null {
  const [given, former] = [values.RouteMessageOutboundConnector, before?.values.RouteMessageOutboundConnector];
  const definition = nounNamed("OutboundConnector");
  const row = definition && typeof given === "string" && given !== former ? findRow(world, definition, given) : null;
  return row && row.values.IsTransportRuleScoped !== true ? row.name : null;
}

function dlpPolicyOf(world: World, { DlpPolicyId }: Values): NounRow | null {
  const definition = nounNamed("DlpPolicy");
  return definition && typeof DlpPolicyId === "string" ? findRow(world, definition, DlpPolicyId) : null;
}

/** What a rule is besides its conditions, exceptions and actions. */
const ownProperties = new Set([
  ...[
    "Priority",
    "State",
    "Mode",
    "Comments",
    "RuleErrorAction",
    "SenderAddressLocation",
    "RuleSubType",
    "DlpPolicyId",
  ],
  ...["ActivationDate", "ExpiryDate", "CreatedBy", "LastModifiedBy"],
]);

function blank(values: Values): Values {
  const details = Object.keys(values).filter((name) => !ownProperties.has(name));
  return { ...Object.fromEntries(details.map((name) => [name, null])), isBlank: true };
}
