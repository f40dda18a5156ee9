import { listRows } from "../nouns/rows/listRows.ts";
import { type NounRow, recipients } from "../nouns/rows/NounRow.ts";
import { referencedObject } from "../nouns/rows/valuePlace.ts";
import transportRule from "../nouns/TransportRule.ts";
import type { Json } from "../values/Json.ts";
import type { World } from "../World.ts";
import type { MailMessage } from "./MailMessage.ts";
import { addressOf } from "./recipientAt.ts";
import { ruleConditions } from "./ruleConditions.ts";

/** What the rules made of a message. */
export interface RuledMessage {
  readonly message: MailMessage;
  /** Names of the rules that applied. */
  readonly applied: readonly string[];
  /** Rules that ask for what transport cannot test or do, with that property: they were passed over. */
  readonly notModelled: readonly string[];
  readonly outcome: "delivered" | "deleted" | "rejected";
  /** Of a rejected one: enhanced status code and reason. */
  readonly reason: string;
}

/** Settings that are neither condition nor action. */
const settings = new Set(
  (
    "Priority Comments State Mode RuleErrorAction SenderAddressLocation RecipientAddressType RuleSubType Name DlpPolicy ActivationDate ExpiryDate UseLegacyRegex " +
    "StopRuleProcessing SetAuditSeverity ApplyHtmlDisclaimerLocation ApplyHtmlDisclaimerFallbackAction RejectMessageEnhancedStatusCode AddManagerAsRecipientType"
  ).split(" "),
);

/** Applies the enabled transport rules in the order of their priority. */
export function applyRules(world: World, original: MailMessage): RuledMessage {
  const rules = listRows(world, transportRule)
    .filter(({ values }) => (values.State ?? "Enabled") === "Enabled" && (values.Mode ?? "Enforce") === "Enforce")
    .sort((left, right) => Number(left.values.Priority ?? 0) - Number(right.values.Priority ?? 0));
  let message = original;
  const applied: string[] = [];
  const notModelled: string[] = [];
  for (const rule of rules) {
    const stranger = Object.keys(rule.values).find((name) => !isKnown(name));
    if (stranger !== undefined) {
      notModelled.push(`${rule.name}: ${stranger}`);
      continue;
    }
    if (!isActive(world, rule) || !applies(world, rule, message)) continue;
    applied.push(rule.name);
    const { values } = rule;
    if (values.DeleteMessage === true) return { message, applied, notModelled, outcome: "deleted", reason: "" };
    if (typeof values.RejectMessageReasonText === "string" || values.RejectMessageEnhancedStatusCode !== undefined)
      return { message, applied, notModelled, outcome: "rejected", reason: rejection(values) };
    message = changed(world, message, values);
    if (values.StopRuleProcessing === true) break;
  }
  return { message, applied, notModelled, outcome: "delivered", reason: "" };
}

function isKnown(name: string): boolean {
  const own = name.replace(/^ExceptIf/, "");
  return settings.has(name) || Object.hasOwn(ruleConditions, own) || Object.hasOwn(actions, name) || refusals.has(name);
}

const refusals = new Set(["DeleteMessage", "RejectMessageReasonText"]);

function isActive(world: World, { values }: NounRow): boolean {
  const now = new Date(world.clock.now()).toISOString();
  if (typeof values.ActivationDate === "string" && values.ActivationDate > now) return false;
  return !(typeof values.ExpiryDate === "string" && values.ExpiryDate < now);
}

function applies(world: World, { values }: NounRow, message: MailMessage): boolean {
  return Object.entries(values).every(([name, value]) => {
    if (isEmpty(value)) return true;
    const isException = name.startsWith("ExceptIf");
    const condition = ruleConditions[isException ? name.slice("ExceptIf".length) : name];
    return condition === undefined || condition(value, message, world) !== isException;
  });
}

function isEmpty(value: Json): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function rejection({
  RejectMessageEnhancedStatusCode: code,
  RejectMessageReasonText: text,
}: NounRow["values"]): string {
  return `550 ${code ?? "5.7.1"} TRANSPORT.RULES.RejectMessage; ${text ?? "Delivery not authorized, message refused"}`;
}

type Action = (value: Json, message: MailMessage, world: World) => MailMessage;

/** What rules do to a message, by property. */
const actions: Readonly<Record<string, Action>> = {
  PrependSubject: (value, message) => ({ ...message, subject: `${value}${message.subject}` }),
  SetSCL: (value, message) => ({ ...message, spamConfidenceLevel: Number(value) }),
  AddToRecipients: add,
  CopyTo: (value, message, world) => {
    const { cc } = message;
    return { ...add(value, message, world), cc: [...cc, ...addressesOf(world, value)] };
  },
  BlindCopyTo: add,
  RedirectMessageTo: (value, message, world) => ({ ...message, recipients: addressesOf(world, value) }),
  ApplyHtmlDisclaimerText: (value, message) => ({
    ...message,
    body: `${message.body}${value}`,
    size: message.size + String(value).length,
  }),
};

function add(value: Json, message: MailMessage, world: World): MailMessage {
  return { ...message, recipients: [...new Set([...message.recipients, ...addressesOf(world, value)])] };
}

function addressesOf(world: World, value: Json): readonly string[] {
  const guids = Array.isArray(value) ? value.map(String) : [String(value)];
  return guids.map((guid) => {
    const row = world.store.get(recipients, guid);
    return row ? addressOf(row) : referencedObject(world, ["Recipient"], guid).text;
  });
}

function changed(world: World, message: MailMessage, values: NounRow["values"]): MailMessage {
  let after = message;
  for (const [name, value] of Object.entries(values))
    if (!isEmpty(value) && Object.hasOwn(actions, name)) after = actions[name](value, after, world);
  return after;
}
