import { nounError } from "../../nouns/messages/nounMessages.ts";
import { isOneOf as isOneOfTypes } from "../../nouns/recipient/directory/recipientTypes.ts";
import type { Json } from "../../values/Json.ts";
import { domainOfAddress } from "../../values/text/domainOfAddress.ts";
import type { World } from "../../World.ts";
import { addressRole } from "../acceptedDomains.ts";
import { headerValues, type MailMessage } from "../MailMessage.ts";
import { recipientAt } from "../recipientAt.ts";
import { isMemberOf } from "../senderRestrictions.ts";
import { rulePatterns } from "./rulePatterns.ts";

/** `of` gives another property of the same rule, for conditions that two properties make. */
type Condition = (value: Json, message: MailMessage, world: World, of: (property: string) => Json) => boolean;

/** Conditions of transport rules that transport can test, by property; exceptions are the same behind `ExceptIf`. */
export const ruleConditions: Readonly<Record<string, Condition>> = {
  From: (value, { from }, world) => isOneOf(world, value, [from]),
  FromMemberOf: (value, { from }, world) => isMember(world, value, [from]),
  FromScope: (value, { from, isAuthenticated }, world) => isInScope(world, value, from, isAuthenticated),
  SentTo: (value, { recipients }, world) => isOneOf(world, value, recipients),
  SentToMemberOf: (value, { recipients }, world) => isMember(world, value, recipients),
  SentToScope: (value, { recipients, isAuthenticated }, world) =>
    recipients.some((address) => isInScope(world, value, address, isAuthenticated)),
  AnyOfToHeader: (value, { to }, world) => isOneOf(world, value, to),
  AnyOfCcHeader: (value, { cc }, world) => isOneOf(world, value, cc),
  AnyOfToCcHeader: (value, { to, cc }, world) => isOneOf(world, value, [...to, ...cc]),
  AnyOfToHeaderMemberOf: (value, { to }, world) => isMember(world, value, to),
  AnyOfCcHeaderMemberOf: (value, { cc }, world) => isMember(world, value, cc),
  AnyOfToCcHeaderMemberOf: (value, { to, cc }, world) => isMember(world, value, [...to, ...cc]),
  SCLOver: (value, { spamConfidenceLevel }) => typeof value === "number" && spamConfidenceLevel >= value,
  SubjectContainsWords: (value, { subject }) => containsWord(value, [subject]),
  SubjectOrBodyContainsWords: (value, { subject, body }) => containsWord(value, [subject, body]),
  SubjectMatchesPatterns: (value, { subject }) => matchesPattern(value, [subject]),
  SubjectOrBodyMatchesPatterns: (value, { subject, body }) => matchesPattern(value, [subject, body]),
  FromAddressContainsWords: (value, { from }) => containsWord(value, [from]),
  FromAddressMatchesPatterns: (value, { from }) => matchesPattern(value, [from]),
  RecipientAddressContainsWords: (value, { recipients }) => containsWord(value, recipients),
  RecipientAddressMatchesPatterns: (value, { recipients }) => matchesPattern(value, recipients),
  AnyOfRecipientAddressContainsWords: (value, { recipients }) => containsWord(value, recipients),
  AnyOfRecipientAddressMatchesPatterns: (value, { recipients }) => matchesPattern(value, recipients),
  SenderDomainIs: (value, { from }) => hasDomain(value, [from]),
  RecipientDomainIs: (value, { recipients }) => hasDomain(value, recipients),
  HeaderContainsWords: (value, message, _, of) =>
    containsWord(value, headerValues(message, String(of("HeaderContainsMessageHeader")))),
  HeaderMatchesPatterns: (value, message, _, of) =>
    matchesPattern(value, headerValues(message, String(of("HeaderMatchesMessageHeader")))),
  MessageSizeOver: (value, { size }) => typeof value === "number" && size > value,
  AttachmentSizeOver: (value, { attachments }) =>
    typeof value === "number" && attachments.some(({ size }) => size > value),
  AttachmentNameMatchesPatterns: (value, { attachments }) =>
    matchesPattern(
      value,
      attachments.map(({ name }) => name),
    ),
  AttachmentExtensionMatchesWords: (value, { attachments }) =>
    attachments.some(({ name }) =>
      words(value).some((word) => name.toLowerCase().endsWith(`.${word.toLowerCase().replace(/^\./, "")}`)),
    ),
  WithImportance: (value, { priority }) => value === priority,
};

const isContact = isOneOfTypes("MailContact");

/**
 * Inside are the organisation's own recipients but for contacts, and every address of a domain that it has or hands on,
 * where the sender proved who it is; outside is what it doesn't receive for, or only relays (documented).
 */
function isInScope(world: World, scope: Json, address: string, isAuthenticated: boolean): boolean {
  if (scope !== "InOrganization" && scope !== "NotInOrganization")
    throw nounError("NotModelled", { what: `The scope ${scope} of transport rules` });
  const row = recipientAt(world, address);
  const role = addressRole(world, address);
  const isOutside = (role === null || role === "ExternalRelay") && (row === null || isContact(row));
  if (scope === "NotInOrganization") return isOutside;
  return (row !== null && !isContact(row)) || (role !== null && role !== "ExternalRelay" && isAuthenticated);
}

function words(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

/** Whole words, without case. */
function containsWord(value: Json, texts: readonly string[]): boolean {
  return words(value).some((word) => {
    const escaped = word.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, "iu");
    return texts.some((text) => whole.test(text));
  });
}

function matchesPattern(value: Json, texts: readonly string[]): boolean {
  return words(value).some((pattern) => {
    const test = patternTest(pattern);
    return test !== null && texts.some(test);
  });
}

/** null for a pattern that is none. */
function patternTest(pattern: string): ((text: string) => boolean) | null {
  try {
    return rulePatterns.current(pattern);
  } catch {
    return null;
  }
}

function hasDomain(value: Json, addresses: readonly string[]): boolean {
  const domains = words(value).map((each) => each.toLowerCase());
  return addresses.some((address) => {
    const domain = domainOfAddress(address);
    return domains.some((each) => domain === each || domain.endsWith(`.${each}`));
  });
}

function isOneOf(world: World, value: Json, addresses: readonly string[]): boolean {
  // People outside are named by their addresses.
  const wanted = new Set(words(value).map((each) => each.toLowerCase()));
  return addresses.some(
    (address) => wanted.has(recipientAt(world, address)?.guid ?? "") || wanted.has(address.toLowerCase()),
  );
}

function isMember(world: World, value: Json, addresses: readonly string[]): boolean {
  const groups = words(value);
  return addresses.some((address) => {
    const row = recipientAt(world, address);
    return row !== null && isMemberOf(world, row, groups);
  });
}
