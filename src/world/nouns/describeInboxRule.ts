import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { type RuleSentences, ruleDescription } from "./ruleDescription.ts";

/** The product's way of speaking of rules of mailboxes (the words of the less common ones are inferred). */
const sentences: RuleSentences = {
  conditions: {
    From: "the message was received from {0}",
    SentTo: "the message was sent to {0}",
    SubjectContainsWords: "the message includes specific words in the subject {0}",
    SubjectOrBodyContainsWords: "the message includes specific words in the subject or body {0}",
    BodyContainsWords: "the message includes specific words in the body {0}",
    FromAddressContainsWords: "the message includes specific words in the sender's address {0}",
    RecipientAddressContainsWords: "the message includes specific words in the recipient's address {0}",
    HeaderContainsWords: "the message includes specific words in the header {0}",
    MyNameInToBox: "my name is in the To box",
    MyNameInCcBox: "my name is in the Cc box",
    MyNameInToOrCcBox: "my name is in the To or Cc box",
    MyNameNotInToBox: "my name isn't in the To box",
    SentOnlyToMe: "the message was sent only to me",
    HasAttachment: "the message has an attachment",
    WithImportance: "the message is marked as {0} importance",
    WithSensitivity: "the message is marked as {0} sensitivity",
    WithinSizeRangeMinimum: "the message size is at least {0}",
    WithinSizeRangeMaximum: "the message size is at most {0}",
  },
  actions: {
    MoveToFolder: "move the message to folder {0}",
    CopyToFolder: "copy the message to folder {0}",
    DeleteMessage: "delete the message",
    SoftDeleteMessage: "delete the message",
    MarkAsRead: "mark the message as Read",
    MarkImportance: "mark the message as {0} importance",
    ApplyCategory: "assign the category {0} to the message",
    ForwardTo: "forward the message to {0}",
    ForwardAsAttachmentTo: "forward the message as an attachment to {0}",
    RedirectTo: "redirect the message to {0}",
    StopProcessingRules: "stop processing more rules on this message",
  },
};

/** What a rule of a mailbox does, in words. */
export function describeInboxRule({ values }: NounRow, world: World): string {
  // A rule ends the processing unless it says otherwise.
  const all = { ...values, StopProcessingRules: values.StopProcessingRules ?? true };
  return ruleDescription(sentences, all, (sentence, value) => sentence.replace("{0}", shown(world, value)));
}

/** Recipients by their names, folders by the last part of their paths. */
function shown(world: World, value: Json): string {
  return (Array.isArray(value) ? value : [value]).map((each) => `'${shownOne(world, String(each))}'`).join(" or ");
}

function shownOne(world: World, text: string): string {
  const recipients = nounNamed("Recipient");
  const found = recipients && findRow(world, recipients, text);
  if (found) return String(found.values.DisplayName ?? found.name);
  return text.replace(/^"?(.*?)"? \[.*\]$/, "$1").replace(/^.*[:\\]/, "");
}
