import { compareInstants, instant } from "../../../base/instant.ts";
import { nounError } from "../../nouns/messages/nounMessages.ts";
import { listRows } from "../../nouns/rows/listRows.ts";
import type { NounRow } from "../../nouns/rows/NounRow.ts";
import { recipientRow } from "../../nouns/rows/recipientRow.ts";
import { referencedObject } from "../../nouns/rows/valuePlace.ts";
import transportRule from "../../nouns/TransportRule.ts";
import { confidenceHeader } from "../../protection/contentVerdict.ts";
import { writeServerEvent } from "../../server/ServerEvent.ts";
import type { Json } from "../../values/Json.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import type { MailMessage } from "../MailMessage.ts";
import { addressOf, recipientAt } from "../recipientAt.ts";
import { isUnset } from "./isUnset.ts";
import { ruleConditions } from "./ruleConditions.ts";

/** What the rules made of a message. */
export interface RuledMessage {
  readonly message: MailMessage;
  /** Names of the rules that applied. */
  readonly applied: readonly string[];
  readonly outcome: "delivered" | "deleted" | "rejected" | "moderated" | "quarantined";
  /** Of a rejected one: enhanced status code and reason. */
  readonly reason: string;
  /** GUIDs of those who decide on a moderated one. */
  readonly moderators: readonly string[];
}

/** A message that no rule saw. */
export function unruled(message: MailMessage): RuledMessage {
  return { message, applied: [], outcome: "delivered", reason: "", moderators: [] };
}

/** Settings that are neither condition nor action. */
const settings = new Set(
  (
    "HeaderContainsMessageHeader HeaderMatchesMessageHeader SetHeaderValue " +
    "Priority Comments State Mode RuleErrorAction SenderAddressLocation RecipientAddressType RuleSubType Name DlpPolicy DlpPolicyId ActivationDate ExpiryDate UseLegacyRegex " +
    "StopRuleProcessing SetAuditSeverity ApplyHtmlDisclaimerLocation ApplyHtmlDisclaimerFallbackAction RejectMessageEnhancedStatusCode"
  ).split(" "),
);

/**
 * Applies the enabled transport rules in the order of their priority. A rule whose conditions hold, as far as transport can
 * test them, and which asks or does more than that, throws NotModelled.
 */
export function applyRules(world: World, server: string, original: MailMessage): RuledMessage {
  const rules = enabledRules(world).filter(({ values }) => (values.Mode ?? "Enforce") === "Enforce");
  let message = original;
  const applied: string[] = [];
  const ended = (outcome: RuledMessage["outcome"], reason = "", moderators: readonly string[] = []): RuledMessage => ({
    message,
    applied,
    outcome,
    reason,
    moderators,
  });
  for (const rule of rules) {
    if (!isActive(world, rule) || !applies(world, rule, message)) continue;
    const stranger = Object.entries(rule.values).find(([name, value]) => !isKnown(name) && !isUnset(value));
    if (stranger) throw nounError("NotModelled", { what: `${stranger[0]} of the transport rule '${rule.name}'` });
    applied.push(rule.name);
    const { values } = rule;
    if (typeof values.LogEventText === "string") logEvent(world, server, values.LogEventText);
    if (values.DeleteMessage === true) return ended("deleted");
    if (values.Quarantine === true) return ended("quarantined");
    if (typeof values.RejectMessageReasonText === "string" || values.RejectMessageEnhancedStatusCode !== undefined)
      return ended("rejected", rejection(values));
    const moderators = textList(values.ModerateMessageByUser);
    if (moderators.length > 0) return ended("moderated", "", moderators);
    message = changed(world, message, values);
    if (values.StopRuleProcessing === true) break;
  }
  return ended("delivered");
}

function enabledRules(world: World): readonly NounRow[] {
  return listRows(world, transportRule)
    .filter(({ values }) => (values.State ?? "Enabled") === "Enabled")
    .sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
}

/** The enabled rules, those that only test included, whose conditions a message meets; nothing is done to it. */
export function rulesThatFit(world: World, message: MailMessage): readonly NounRow[] {
  return enabledRules(world).filter((rule) => isActive(world, rule) && applies(world, rule, message));
}

function isKnown(name: string): boolean {
  const own = name.replace(/^ExceptIf/, "");
  return settings.has(own) || Object.hasOwn(ruleConditions, own) || Object.hasOwn(actions, name) || refusals.has(name);
}

const refusals = new Set([
  "DeleteMessage",
  "Quarantine",
  "RejectMessageReasonText",
  "ModerateMessageByUser",
  "LogEventText",
]);

function logEvent(world: World, server: string, message: string): void {
  const source = "MSExchange Messaging Policies";
  writeServerEvent(world, { computer: server, source, entryType: "Information", eventId: 4000, message });
}

function isActive(world: World, { values }: NounRow): boolean {
  const now = instant(world.clock.now());
  if (typeof values.ActivationDate === "string" && compareInstants(values.ActivationDate, now) > 0) return false;
  return !(typeof values.ExpiryDate === "string" && compareInstants(values.ExpiryDate, now) < 0);
}

function applies(world: World, { values }: NounRow, message: MailMessage): boolean {
  return Object.entries(values).every(([name, value]) => {
    if (isUnset(value)) return true;
    const isException = name.startsWith("ExceptIf");
    const condition = ruleConditions[isException ? name.slice("ExceptIf".length) : name];
    const of = (property: string): Json => values[`${isException ? "ExceptIf" : ""}${property}`] ?? null;
    return condition === undefined || condition(value, message, world, of) !== isException;
  });
}

function rejection({
  RejectMessageEnhancedStatusCode: code,
  RejectMessageReasonText: text,
}: NounRow["values"]): string {
  return `550 ${code ?? "5.7.1"} TRANSPORT.RULES.RejectMessage; ${text ?? "Delivery not authorized, message refused"}`;
}

type Action = (value: Json, message: MailMessage, world: World, rule: NounRow["values"]) => MailMessage;

/** What rules do to a message, by property. */
const actions: Readonly<Record<string, Action>> = {
  PrependSubject: (value, message) => ({ ...message, subject: `${value}${message.subject}` }),
  SetSCL: (value, message) => {
    const header = { name: confidenceHeader, value: String(value) };
    const headers = [...withoutHeader(message, confidenceHeader), header];
    return { ...message, spamConfidenceLevel: Number(value), headers };
  },
  SetHeaderName: (value, message, _, { SetHeaderValue }) => {
    const header = { name: String(value), value: String(SetHeaderValue ?? "") };
    return { ...message, headers: [...withoutHeader(message, header.name), header] };
  },
  RemoveHeader: (value, message) => ({ ...message, headers: withoutHeader(message, String(value)) }),
  AddToRecipients: add,
  CopyTo: (value, message, world) => {
    const { cc } = message;
    return { ...add(value, message, world), cc: [...cc, ...addressesOf(world, value)] };
  },
  BlindCopyTo: add,
  AddManagerAsRecipientType: (_, message, world) => {
    const manager = recipientAt(world, message.from)?.values.Manager;
    return typeof manager === "string" ? add(manager, message, world) : message;
  },
  RedirectMessageTo: (value, message, world) => ({ ...message, recipients: addressesOf(world, value) }),
  ApplyHtmlDisclaimerText: (value, message) => ({
    ...message,
    body: `${message.body}${value}`,
    size: message.size + String(value).length,
  }),
};

function withoutHeader({ headers }: MailMessage, name: string): MailMessage["headers"] {
  return headers.filter((header) => header.name.toLowerCase() !== name.toLowerCase());
}

function add(value: Json, message: MailMessage, world: World): MailMessage {
  return { ...message, recipients: [...new Set([...message.recipients, ...addressesOf(world, value)])] };
}

function addressesOf(world: World, value: Json): readonly string[] {
  const guids = Array.isArray(value) ? value.map(String) : [String(value)];
  return guids.map((guid) => {
    const row = recipientRow(world, guid);
    return row ? addressOf(row) : referencedObject(world, ["Recipient"], guid).text;
  });
}

function changed(world: World, message: MailMessage, values: NounRow["values"]): MailMessage {
  let after = message;
  for (const [name, value] of Object.entries(values))
    if (!isUnset(value) && Object.hasOwn(actions, name)) after = actions[name](value, after, world, values);
  return after;
}
