import type { Json } from "../../values/Json.ts";
import type { Values } from "../defineNoun.ts";

const space = "Microsoft.Exchange.MessagingPolicies.Rules.Tasks.";

/**
 * Actions of a transport rule by the parameters that give them, with the names of their classes (FromScopePredicate and
 * PrependSubjectAction were seen, the others follow them).
 */
const actions: Readonly<Record<string, string>> = {
  PrependSubject: "PrependSubject",
  SetAuditSeverity: "SetAuditSeverity",
  ApplyClassification: "ApplyClassification",
  ApplyHtmlDisclaimerText: "ApplyHtmlDisclaimer",
  ApplyRightsProtectionTemplate: "RightsProtectMessage",
  ApplyRightsProtectionCustomizationTemplate: "RightsProtectMessage",
  SetSCL: "SetScl",
  SetHeaderName: "SetHeader",
  RemoveHeader: "RemoveHeader",
  AddToRecipients: "AddToRecipient",
  CopyTo: "CopyTo",
  BlindCopyTo: "BlindCopyTo",
  AddManagerAsRecipientType: "AddManagerAsRecipientType",
  ModerateMessageByUser: "ModerateMessageByUser",
  ModerateMessageByManager: "ModerateMessageByManager",
  RedirectMessageTo: "RedirectMessage",
  RejectMessageReasonText: "RejectMessage",
  RejectMessageEnhancedStatusCode: "RejectMessage",
  DeleteMessage: "DeleteMessage",
  Disconnect: "Disconnect",
  Quarantine: "Quarantine",
  SmtpRejectMessageRejectText: "SmtpRejectMessage",
  SmtpRejectMessageRejectStatusCode: "SmtpRejectMessage",
  LogEventText: "LogEvent",
  StopRuleProcessing: "StopRuleProcessing",
  SenderNotificationType: "NotifySender",
  NotifySender: "NotifySender",
  GenerateIncidentReport: "GenerateIncidentReport",
  GenerateNotification: "GenerateNotification",
  RouteMessageOutboundConnector: "RouteMessageOutboundConnector",
  RouteMessageOutboundRequireTls: "RouteMessageOutboundRequireTls",
  ApplyOME: "ApplyOME",
  RemoveOME: "RemoveOME",
  RemoveOMEv2: "RemoveOMEv2",
  RemoveRMSAttachmentEncryption: "RemoveRMSAttachmentEncryption",
};

/** Settings of a rule that are neither conditions nor actions, or only add to one. */
const others =
  /^(ExceptIf.*|Name|State|Mode|Priority|Comments|Description|Enabled|RuleErrorAction|RuleSubType|SenderAddressLocation|RecipientAddressType|ActivationDate|ExpiryDate|CreatedBy|LastModifiedBy|DlpPolicy(Id)?|UseLegacyRegex|ApplyHtmlDisclaimer.*|SetHeaderValue|IncidentReport.*|.*MessageHeader|ManagerForEvaluatedUser|ADComparison.*|BetweenMemberOf2)$/;

/** The classes of a rule's actions. */
export function actionsOf(values: Values): readonly string[] {
  const found = Object.entries(actions).filter(([name]) => isSet(values[name]));
  return [...new Set(found.map(([, action]) => `${space}${action}Action`))];
}

/** The classes of its conditions, or of its exceptions. */
export function predicatesOf(values: Values, prefix: "" | "ExceptIf"): readonly string[] {
  return Object.keys(values)
    .filter((name) => name.startsWith(prefix) && isSet(values[name]))
    .map((name) => name.slice(prefix.length))
    .filter((name) => !(name in actions) && !others.test(name))
    .map((name) => `${space}${name.replace(/(Words|Patterns)$/, "")}Predicate`);
}

/** Whether a rule has a part. */
export function isSet(value: Json | undefined): value is Json {
  return (
    value !== undefined &&
    value !== null &&
    value !== "" &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0)
  );
}

/** The names of all actions. */
export function actionNames(): readonly string[] {
  return [...new Set(Object.values(actions))].sort();
}
