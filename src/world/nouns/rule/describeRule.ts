import { ownEntry } from "../../../base/ownEntry.ts";
import { byteQuantifiedSizeKind } from "../../values/ByteQuantifiedSize.ts";
import type { Json } from "../../values/Json.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { referencedObject } from "../rows/valuePlace.ts";
import { inSentences, type Sentences } from "./ruleSentences.ts";

/** Sentences of conditions and actions (the product's way of speaking; the words are inferred). */
const conditions: Sentences = {
  From: "Is received from {0}",
  FromMemberOf: "Is received from a member of group {0}",
  FromScope: "Is received from {0}",
  SentTo: "Is sent to {0}",
  SentToMemberOf: "Is sent to a member of group {0}",
  SentToScope: "Is sent to {0}",
  SubjectContainsWords: "Includes these words in the message's subject: {0}",
  SubjectOrBodyContainsWords: "Includes these words in the message's subject or body: {0}",
  SubjectMatchesPatterns: "Includes these patterns in the message's subject: {0}",
  FromAddressContainsWords: "Includes these words in the sender's address: {0}",
  SenderDomainIs: "Sender's address domain portion belongs to any of these domains: {0}",
  RecipientDomainIs: "Recipient's address domain portion belongs to any of these domains: {0}",
  MessageSizeOver: "Has a size greater than or equal to {0}",
  AttachmentSizeOver: "Has an attachment that is greater than or equal to {0}",
  WithImportance: "Is marked with {0} importance",
  RecipientAddressContainsWords: "Includes these words in the recipient's address: {0}",
  RecipientAddressMatchesPatterns: "Includes these patterns in the recipient's address: {0}",
  AnyOfRecipientAddressContainsWords: "Includes these words in any of the recipients' addresses: {0}",
  AnyOfRecipientAddressMatchesPatterns: "Includes these patterns in any of the recipients' addresses: {0}",
  FromAddressMatchesPatterns: "Includes these patterns in the sender's address: {0}",
  SubjectOrBodyMatchesPatterns: "Includes these patterns in the message's subject or body: {0}",
  HeaderContainsWords: "{HeaderContainsMessageHeader} header contains {0}",
  HeaderMatchesPatterns: "{HeaderMatchesMessageHeader} header matches {0}",
  AnyOfToHeader: "Is addressed in the To box to {0}",
  AnyOfToHeaderMemberOf: "Is addressed in the To box to a member of group {0}",
  AnyOfCcHeader: "Is addressed in the Cc box to {0}",
  AnyOfCcHeaderMemberOf: "Is addressed in the Cc box to a member of group {0}",
  AnyOfToCcHeader: "Is addressed in the To or Cc box to {0}",
  AnyOfToCcHeaderMemberOf: "Is addressed in the To or Cc box to a member of group {0}",
  BetweenMemberOf1: "Is sent between members of group {0}",
  BetweenMemberOf2: "and members of group {0}",
  ManagerAddresses: "The manager of the {ManagerForEvaluatedUser} is {0}",
  SenderManagementRelationship: "The sender's relationship to a recipient is {0}",
  SenderADAttributeContainsWords: "The sender's properties include these words: {0}",
  SenderADAttributeMatchesPatterns: "The sender's properties match these patterns: {0}",
  RecipientADAttributeContainsWords: "A recipient's properties include these words: {0}",
  RecipientADAttributeMatchesPatterns: "A recipient's properties match these patterns: {0}",
  SenderInRecipientList: "The sender is in the recipient's list {0}",
  RecipientInSenderList: "A recipient is in the sender's list {0}",
  SenderIpRanges: "The sender's IP address is in the range {0}",
  SCLOver: "Has a spam confidence level (SCL) that is greater than or equal to {0}",
  MessageTypeMatches: "Is of the message type {0}",
  HasClassification: "Is marked with the classification {0}",
  HasNoClassification: "Is marked with no classification",
  HasSenderOverride: "The sender has overridden the policy",
  ContentCharacterSetContainsWords: "Has one of these character sets: {0}",
  MessageContainsDataClassifications: "Contains sensitive information of these types: {0}",
  AttachmentContainsWords: "An attachment contains these words: {0}",
  AttachmentMatchesPatterns: "An attachment matches these patterns: {0}",
  AttachmentNameMatchesPatterns: "An attachment's file name matches {0}",
  AttachmentExtensionMatchesWords: "An attachment's file extension is {0}",
  AttachmentPropertyContainsWords: "An attachment's properties include these words: {0}",
  AttachmentHasExecutableContent: "Has an attachment with executable content",
  AttachmentIsUnsupported: "Has an attachment that can't be inspected",
  AttachmentIsPasswordProtected: "Has an attachment that is protected by a password",
  AttachmentProcessingLimitExceeded: "Has an attachment whose inspection wasn't completed",
};

const actions: Sentences = {
  PrependSubject: "Prepend the subject with {0}",
  RejectMessageReasonText: "Reject the message and include the explanation {0}",
  RejectMessageEnhancedStatusCode: "with the status code {0}",
  DeleteMessage: "Delete the message without notifying the recipient or sender",
  Quarantine: "Deliver the message to the hosted quarantine",
  RedirectMessageTo: "Redirect the message to {0}",
  BlindCopyTo: "Blind carbon copy (Bcc) the message to {0}",
  CopyTo: "Carbon copy (Cc) the message to {0}",
  AddToRecipients: "Add {0} to the To line",
  ApplyHtmlDisclaimerText:
    "{ApplyHtmlDisclaimerLocation} the message with the disclaimer {0}. {ApplyHtmlDisclaimerFallbackAction}",
  AddManagerAsRecipientType: "Add the sender's manager as a recipient of the type {0}",
  ModerateMessageByUser: "Forward the message for approval to {0}",
  ModerateMessageByManager: "Forward the message for approval to the sender's manager",
  ApplyClassification: "Apply the message classification {0}",
  ApplyRightsProtectionTemplate: "Apply rights protection with the template {0}",
  ApplyOME: "Apply Office 365 Message Encryption",
  RemoveOME: "Remove Office 365 Message Encryption",
  RemoveOMEv2: "Remove Office 365 Message Encryption and rights protection",
  SetHeaderName: "Set the message header {0} with the value '{SetHeaderValue}'",
  RemoveHeader: "Remove the message header {0}",
  SetAuditSeverity: "Set the audit severity level to {0}",
  LogEventText: "Log the event with the message {0}",
  SmtpRejectMessageRejectText: "Reject the message during the SMTP session with the text {0}",
  SmtpRejectMessageRejectStatusCode: "with the SMTP status code {0}",
  Disconnect: "Drop the connection",
  NotifySender: "Notify the sender with a Policy Tip: {0}",
  GenerateIncidentReport: "Generate an incident report and send it to {0}",
  GenerateNotification: "Notify the recipient with the message {0}",
  RouteMessageOutboundConnector: "Route the message with the connector {0}",
  RouteMessageOutboundRequireTls: "Require TLS encryption",
  SetSCL: "Set the spam confidence level (SCL) to {0}",
  StopRuleProcessing: "Stop processing more rules",
};

/** What a transport rule does, in words. */
export function describeRule(world: World, { values }: NounRow): string {
  const said = (sentences: Sentences): Sentences =>
    Object.fromEntries(Object.entries(sentences).map(([name, sentence]) => [name, filled(sentence, values)]));
  return inSentences(values, {
    conditions: said(conditions),
    actions: said(actions),
    shown: (value, property) =>
      property.endsWith("SizeOver") && typeof value === "number"
        ? `'${byteQuantifiedSizeKind.text(value, nowhere)}'`
        : shown(world, value),
  });
}

/** What other settings add to a sentence. */
function filled(sentence: string, values: NounRow["values"]): string {
  return sentence
    .replace(/\{(\w+(?:MessageHeader|EvaluatedUser|HeaderValue))\}/, (_, name: string) =>
      String(values[name] ?? values[`ExceptIf${name}`] ?? ""),
    )
    .replace("{ApplyHtmlDisclaimerLocation}", String(values.ApplyHtmlDisclaimerLocation ?? "Append"))
    .replace(
      "{ApplyHtmlDisclaimerFallbackAction}",
      fallbacks[String(values.ApplyHtmlDisclaimerFallbackAction ?? "Wrap")],
    );
}

const fallbacks: Readonly<Record<string, string>> = {
  Wrap: "If the disclaimer can't be applied, attach the message to a new disclaimer message.",
  Ignore: "If the disclaimer can't be applied, ignore the action.",
  Reject: "If the disclaimer can't be applied, reject the message.",
};

const scopes: Readonly<Record<string, string>> = {
  InOrganization: "Inside the organization",
  NotInOrganization: "Outside the organization",
};

function shown(world: World, value: Json): string {
  const texts = (Array.isArray(value) ? value : [value]).map((each) =>
    typeof each === "object" && each !== null
      ? classificationText(each)
      : typeof each === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(each)
        ? calledIn(world, each)
        : (ownEntry(scopes, String(each)) ?? String(each)),
  );
  return texts.map((text) => `'${text}'`).join(" or ");
}

/** People and groups stand there by their addresses (observed), all else by its name. */
function calledIn(world: World, guid: string): string {
  const { address, name } = referencedObject(world, ["Recipient", "RMSTemplate"], guid);
  return address ?? name;
}

/** A kind of sensitive information with what a rule asks of it (the form is inferred). */
function classificationText(table: Readonly<Record<string, Json>> | readonly Json[]): string {
  const settings = Object.entries(table);
  const name = settings.find(([key]) => key.toLowerCase() === "name")?.[1] ?? "";
  const others = settings.filter(([key]) => key.toLowerCase() !== "name").map(([key, each]) => `${key}: ${each}`);
  return [name, ...others].join(", ");
}
