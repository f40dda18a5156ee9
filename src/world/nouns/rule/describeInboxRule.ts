import type { Json } from "../../values/Json.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { inSentences, type Sentences } from "./ruleSentences.ts";

/** What a rule of a mailbox asks: some as the product's shell writes them, the rest inferred. */
const conditions: Sentences = {
  From: "the message was received from {0}",
  SentTo: "the message was sent to {0}",
  SentOnlyToMe: "the message was sent only to me.",
  MyNameInToBox: "my name is in the To box",
  MyNameInCcBox: "my name is in the Cc box",
  MyNameInToOrCcBox: "my name is in the To or Cc box",
  MyNameNotInToBox: "my name isn't in the To box",
  SubjectContainsWords: "the message includes specific words in the subject {0}",
  BodyContainsWords: "the message includes specific words in the body {0}",
  SubjectOrBodyContainsWords: "the message includes specific words in the subject or body {0}",
  FromAddressContainsWords: "the message includes specific words in the sender's address {0}",
  RecipientAddressContainsWords: "the message includes specific words in the recipient's address {0}",
  HeaderContainsWords: "the message includes specific words in the header {0}",
  HasAttachment: "the message has an attachment",
  HasClassification: "the message has the classification {0}",
  FlaggedForAction: "the message is flagged for {0}",
  MessageTypeMatches: "the message is {0}",
  WithImportance: "the message is marked with importance {0}",
  WithSensitivity: "the message is marked with sensitivity {0}",
  WithinSizeRangeMinimum: "the message is larger than or equal to {0}",
  WithinSizeRangeMaximum: "the message is smaller than or equal to {0}",
  ReceivedAfterDate: "the message was received after {0}",
  ReceivedBeforeDate: "the message was received before {0}",
};

const actions: Sentences = {
  MoveToFolder: "move the message to folder {0}",
  CopyToFolder: "copy the message to folder {0}",
  DeleteMessage: "delete the message",
  SoftDeleteMessage: "delete the message permanently",
  ForwardTo: "forward the message to {0}",
  ForwardAsAttachmentTo: "forward the message as an attachment to {0}",
  RedirectTo: "redirect the message to {0}",
  MarkAsRead: "mark the message as Read",
  MarkImportance: "mark the message as {0} importance",
  ApplyCategory: "assign the category {0} to the message",
  PinMessage: "pin the message",
  SendTextMessageNotificationTo: "send a text message to {0}",
  StopProcessingRules: "stop processing more rules on this message",
};

const sizes: ReadonlySet<string> = new Set(["WithinSizeRangeMinimum", "WithinSizeRangeMaximum"]);

/** What a rule of a mailbox does, in words. */
export function describeInboxRule({ values }: NounRow): string {
  const told = { ...values, StopProcessingRules: values.StopProcessingRules ?? true };
  return inSentences(told, { conditions, actions, shown });
}

function shown(value: Json, property: string): string {
  const texts = (Array.isArray(value) ? value : [value]).map((each) => `'${nameIn(String(each))}'`);
  if (sizes.has(property)) return `'${Math.round(Number(value) / 1024)} KB'`;
  return texts.join(property in actions ? " and " : " or ");
}

/** The name of a person `"Ann Beebe" [EX:...]`, and of a folder `ann:\Inbox\Project`. */
function nameIn(text: string): string {
  return /^"(.*)" \[\w+:.*\]$/.exec(text)?.[1] ?? /^[^:]*:\\(?:.*\\)?([^\\]+)$/.exec(text)?.[1] ?? text;
}
