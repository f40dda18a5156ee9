import { nounError } from "../../nouns/messages/nounMessages.ts";
import { nounNamed } from "../../nouns/nounNamed.ts";
import { listRows } from "../../nouns/rows/listRows.ts";
import { rowValueNamed } from "../../nouns/rows/rowValueNamed.ts";
import type { Json } from "../../values/Json.ts";
import { domainOfAddress } from "../../values/text/domainOfAddress.ts";
import { textList } from "../../values/text/textList.ts";
import type { World } from "../../World.ts";
import { isAcceptedAddress } from "../acceptedDomains.ts";
import { recipientAt } from "../recipientAt.ts";
import { isAgentOn } from "../transportAgents.ts";
import { writeAgentLog } from "./AgentLogEntry.ts";

/** A message that nobody signed in to send, as it comes over SMTP. */
export interface IncomingMessage {
  readonly from: string;
  readonly recipients: readonly string[];
  /** Subject and body. */
  readonly text: string;
}

/** An agent of the log, with the event at which it is asked and the noun that has its settings. */
interface Agent {
  readonly agent: string;
  readonly event: string;
  readonly noun: string;
}

const senderFilter: Agent = { agent: "Sender Filter Agent", event: "OnMailCommand", noun: "SenderFilterConfig" };
const recipientFilter: Agent = {
  agent: "Recipient Filter Agent",
  event: "OnRcptCommand",
  noun: "RecipientFilterConfig",
};
const contentFilter: Agent = { agent: "Content Filter Agent", event: "OnEndOfData", noun: "ContentFilterConfig" };

interface Refusal {
  readonly agent: string;
  readonly event: string;
  readonly action: string;
  /** What the server answers, with its code. */
  readonly response: string;
  readonly reason: string;
  readonly reasonData: string;
}

/** What content filtering makes of a message that it has taken for spam. */
export type SpamVerdict =
  | { readonly is: "refused"; readonly response: string }
  /** Nobody hears of it (documented). */
  | { readonly is: "deleted" }
  /** It goes to a mailbox, in a report that it wasn't delivered (documented). */
  | { readonly is: "quarantined"; readonly response: string; readonly mailbox: string };

/**
 * What the antispam agents of a server answer to a message's sender; null: they let it through. A refusal stands in the agents' log.
 * The agent of connections, which has the lists of addresses, is none of a Mailbox server's (documented): only an Edge server asks it.
 */
export function senderRefusal(world: World, server: string, message: IncomingMessage): string | null {
  if (!asks(world, server, senderFilter)) return null;
  const refusal = filterSender(world, message);
  if (refusal) writeAgentLog(world, { server, from: message.from, recipients: [...message.recipients], ...refusal });
  return refusal?.response ?? null;
}

/** What they answer to one of its recipients. */
export function recipientRefusal(world: World, server: string, from: string, recipient: string): string | null {
  if (!asks(world, server, recipientFilter)) return null;
  const refusal = filterRecipient(world, recipient);
  if (refusal) writeAgentLog(world, { server, from, recipients: [recipient], ...refusal });
  return refusal?.response ?? null;
}

/**
 * What they make of the text. Phrases of the list are modelled, what the product's own list of spam says is not: no message
 * has any of it.
 */
export function spamVerdict(world: World, server: string, message: IncomingMessage): SpamVerdict | null {
  if (!asks(world, server, contentFilter)) return null;
  const found = filterContent(world, message);
  if (!found) return null;
  const [verdict, action] = found;
  const response = verdict.is === "deleted" ? "" : verdict.response;
  const { agent, event } = contentFilter;
  const log = { agent, event, action: `${action}Message`, response };
  const why = { reason: `SclAtOrAbove${action}Threshold`, reasonData: "9" };
  writeAgentLog(world, { server, from: message.from, recipients: [...message.recipients], ...log, ...why });
  return verdict;
}

function asks(world: World, server: string, { agent, noun }: Agent): boolean {
  if (!isAgentOn(world, server, agent) || setting(world, noun, "Enabled") === false) return false;
  return setting(world, noun, "ExternalMailEnabled") !== false;
}

/** Blocked senders, domains and, where that is wanted, no sender at all (answers documented). */
function filterSender(world: World, { from }: IncomingMessage): Refusal | null {
  const { agent, event, noun } = senderFilter;
  const sender = from.toLowerCase();
  const domain = domainOfAddress(sender);
  const lists = (name: string) => lowered(world, noun, name);
  const isBlocked =
    lists("BlockedSenders").includes(sender) ||
    lists("BlockedDomains").includes(domain) ||
    lists("BlockedDomainsAndSubdomains").some((each) => domain === each || domain.endsWith(`.${each}`));
  const isBlank = sender === "" && setting(world, noun, "BlankSenderBlockingEnabled") !== false;
  if (!isBlocked && !isBlank) return null;
  if (String(setting(world, noun, "Action") ?? "Reject") !== "Reject")
    throw nounError("NotModelled", { what: "The action StampStatus of sender filtering" });
  return {
    agent,
    event,
    action: "RejectMessage",
    response: "554 5.1.0 Sender denied",
    reason: "SenderFilter",
    reasonData: from,
  };
}

/** Blocked recipients, and where that is wanted those whom nobody knows. */
function filterRecipient(world: World, recipient: string): Refusal | null {
  const { agent, event, noun } = recipientFilter;
  const isBlocked =
    setting(world, noun, "BlockListEnabled") === true &&
    lowered(world, noun, "BlockedRecipients").includes(recipient.toLowerCase());
  const isUnknown =
    setting(world, noun, "RecipientValidationEnabled") === true &&
    isAcceptedAddress(world, recipient) &&
    recipientAt(world, recipient) === null;
  if (!isBlocked && !isUnknown) return null;
  return {
    agent,
    event,
    action: "RejectCommand",
    response: "550 5.1.1 User unknown",
    reason: isBlocked ? "BlockListed" : "RecipientDoesNotExist",
    reasonData: recipient,
  };
}

/**
 * A phrase of the list decides: a bad one makes spam of a message, unless a good one is in it as well; of what is done from a
 * confidence on, deleting comes before rejecting and that before quarantine (documented).
 */
function filterContent(world: World, { from, recipients, text }: IncomingMessage): [SpamVerdict, string] | null {
  const { noun } = contentFilter;
  const lists = (name: string) => lowered(world, noun, name);
  const sender = from.toLowerCase();
  if (lists("BypassedSenders").includes(sender)) return null;
  if (lists("BypassedSenderDomains").includes(domainOfAddress(sender))) return null;
  const bypassed = lists("BypassedRecipients");
  if (recipients.every((each) => bypassed.includes(each.toLowerCase()))) return null;
  const phrases = nounNamed("ContentFilterPhrase");
  const content = text.toLowerCase();
  const found = (phrases ? listRows(world, phrases) : []).filter(({ name }) => content.includes(name.toLowerCase()));
  if (found.length === 0 || found.some(({ values }) => values.Influence === "GoodWord")) return null;
  const isOn = (name: string): boolean =>
    setting(world, noun, `${name}Enabled`) === true && Number(setting(world, noun, `${name}Threshold`)) <= 9;
  if (isOn("SCLDelete")) return [{ is: "deleted" }, "Delete"];
  if (isOn("SCLReject"))
    return [{ is: "refused", response: `550 5.7.1 ${String(setting(world, noun, "RejectionResponse"))}` }, "Reject"];
  if (!isOn("SCLQuarantine")) return null;
  const mailbox = String(setting(world, noun, "QuarantineMailbox") ?? "");
  const response = "550 5.2.1 Content Filter agent quarantined this message";
  return [{ is: "quarantined", response, mailbox }, "Quarantine"];
}

/** A list of an agent's settings in lower case. */
function lowered(world: World, noun: string, property: string): readonly string[] {
  return textList(setting(world, noun, property)).map((each) => each.toLowerCase());
}

function setting(world: World, noun: string, property: string): Json {
  const definition = nounNamed(noun);
  const row = definition && listRows(world, definition)[0];
  return definition && row ? rowValueNamed(world, definition, row, property) : null;
}
