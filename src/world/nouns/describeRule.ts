import { ownEntry } from "../../base/ownEntry.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { referencedObject } from "./rows/valuePlace.ts";
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
  SetSCL: "Set the spam confidence level (SCL) to {0}",
  StopRuleProcessing: "Stop processing more rules",
};

/** What a transport rule does, in words. */
export function describeRule(world: World, { values }: NounRow): string {
  const said = Object.entries(actions).map(([name, sentence]) => [name, filled(sentence, values)] as const);
  return inSentences(values, { conditions, actions: Object.fromEntries(said), shown: (value) => shown(world, value) });
}

/** What other settings add to a sentence. */
function filled(sentence: string, values: NounRow["values"]): string {
  return sentence
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
    typeof each === "string" && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(each)
      ? referencedObject(world, ["Recipient"], each).name
      : (ownEntry(scopes, String(each)) ?? String(each)),
  );
  return texts.map((text) => `'${text}'`).join(" or ");
}
