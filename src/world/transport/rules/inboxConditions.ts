import type { NounRow } from "../../nouns/rows/NounRow.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import { allHeaders, type MailMessage } from "../MailMessage.ts";
import { addressesOf, recipientNamed } from "../recipientAt.ts";

interface Place {
  readonly world: World;
  readonly mailbox: NounRow;
}

type Condition = (value: Json, message: MailMessage, place: Place) => boolean;

/** What rules of mailboxes can ask, by property; exceptions are the same behind `ExceptIf`. */
export const inboxConditions: Readonly<Record<string, Condition>> = {
  From: (value, { from }, place) => isOneOf(value, [from], place),
  SentTo: (value, { to, cc }, place) => isOneOf(value, [...to, ...cc], place),
  SubjectContainsWords: (value, { subject }) => contains(value, [subject]),
  BodyContainsWords: (value, { body }) => contains(value, [body]),
  SubjectOrBodyContainsWords: (value, { subject, body }) => contains(value, [subject, body]),
  FromAddressContainsWords: (value, { from }) => contains(value, [from]),
  RecipientAddressContainsWords: (value, { to, cc }) => contains(value, [...to, ...cc]),
  MyNameInToBox: (_, { to }, place) => isMe(to, place),
  MyNameInCcBox: (_, { cc }, place) => isMe(cc, place),
  MyNameInToOrCcBox: (_, { to, cc }, place) => isMe([...to, ...cc], place),
  MyNameNotInToBox: (_, { to }, place) => !isMe(to, place),
  SentOnlyToMe: (_, { to, cc }, place) => to.length === 1 && cc.length === 0 && isMe(to, place),
  HeaderContainsWords: (value, message) =>
    contains(
      value,
      allHeaders(message).map((header) => `${header.name}: ${header.value}`),
    ),
  HasAttachment: (_, { attachments }) => attachments.length > 0,
  WithImportance: (value, { priority }) => value === priority,
  WithinSizeRangeMinimum: (value, { size }) => typeof value !== "number" || size >= value,
  WithinSizeRangeMaximum: (value, { size }) => typeof value !== "number" || size <= value,
};

function texts(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** Parts of words count, and case does not. */
function contains(value: Json, found: readonly string[]): boolean {
  return texts(value).some((word) => found.some((text) => text.toLowerCase().includes(word.toLowerCase())));
}

function isOneOf(value: Json, found: readonly string[], { world }: Place): boolean {
  const wanted = new Set(texts(value).map((each) => recipientNamed(world, personIn(each)).toLowerCase()));
  return found.some((address) => wanted.has(recipientNamed(world, address).toLowerCase()));
}

/** The address or legacy name of `"Ann Beebe" [EX:/o=...]` and `"x@example.org" [SMTP:x@example.org]`. */
export function personIn(text: string): string {
  return /\[(?:EX|SMTP):(.*)\]$/i.exec(text)?.[1] ?? text.replace(/^smtp:/i, "");
}

function isMe(found: readonly string[], { mailbox }: Place): boolean {
  const own = new Set(addressesOf(mailbox).map((each) => each.toLowerCase()));
  return found.some((address) => own.has(address.toLowerCase()));
}
