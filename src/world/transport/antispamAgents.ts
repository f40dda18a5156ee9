import { nounError } from "../nouns/nounMessages.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { Json } from "../values/Json.ts";
import { textList } from "../values/textList.ts";
import type { World } from "../World.ts";
import { writeAgentLog } from "./AgentLogEntry.ts";
import { isAcceptedAddress } from "./acceptedDomains.ts";
import { recipientAt } from "./recipientAt.ts";
import { isAgentOn } from "./transportAgents.ts";

/** A message that nobody signed in to send, as it comes over SMTP. */
export interface IncomingMessage {
  readonly from: string;
  readonly recipients: readonly string[];
  /** Subject and body. */
  readonly text: string;
}

interface Refusal {
  readonly agent: string;
  readonly event: string;
  /** What the server answers, with its code. */
  readonly response: string;
  readonly reason: string;
  readonly reasonData: string;
}

/**
 * What the antispam agents of a server answer to a message; null: they let it through. A refusal stands in the agents' log.
 * Blocked addresses and phrases are modelled, what the product's own list of spam says is not: no message has any of it.
 */
export function antispamRefusal(world: World, server: string, message: IncomingMessage): string | null {
  for (const [agent, noun, refusalOf] of agents) {
    if (!isAgentOn(world, server, agent) || setting(world, noun, "Enabled") === false) continue;
    if (setting(world, noun, "ExternalMailEnabled") === false) continue;
    const refusal = refusalOf(world, message);
    if (!refusal) continue;
    const { from, recipients } = message;
    const action = refusal.event === "OnRcptCommand" ? "RejectCommand" : "RejectMessage";
    writeAgentLog(world, { server, from, recipients, action, ...refusal });
    return refusal.response;
  }
  return null;
}

const agents: readonly (readonly [string, string, (world: World, message: IncomingMessage) => Refusal | null])[] = [
  ["Sender Filter Agent", "SenderFilterConfig", filterSender],
  ["Recipient Filter Agent", "RecipientFilterConfig", filterRecipients],
  ["Content Filter Agent", "ContentFilterConfig", filterContent],
];

/** Blocked senders, domains and, where that is wanted, no sender at all (answers documented). */
function filterSender(world: World, { from }: IncomingMessage): Refusal | null {
  const noun = "SenderFilterConfig";
  const sender = from.toLowerCase();
  const domain = sender.slice(sender.indexOf("@") + 1);
  const lists = (name: string) => textList(setting(world, noun, name)).map((each) => each.toLowerCase());
  const isBlocked =
    lists("BlockedSenders").includes(sender) ||
    lists("BlockedDomains").includes(domain) ||
    lists("BlockedDomainsAndSubdomains").some((each) => domain === each || domain.endsWith(`.${each}`));
  const isBlank = sender === "" && setting(world, noun, "BlankSenderBlockingEnabled") !== false;
  if (!isBlocked && !isBlank) return null;
  if (String(setting(world, noun, "Action") ?? "Reject") !== "Reject")
    throw nounError("NotModelled", { what: "The action StampStatus of sender filtering" });
  return {
    agent: "Sender Filter Agent",
    event: "OnMailCommand",
    response: "554 5.1.0 Sender denied",
    reason: "SenderFilter",
    reasonData: from,
  };
}

/** Blocked recipients, and where that is wanted those whom nobody knows. */
function filterRecipients(world: World, { recipients }: IncomingMessage): Refusal | null {
  const noun = "RecipientFilterConfig";
  const blocked =
    setting(world, noun, "BlockListEnabled") === true
      ? textList(setting(world, noun, "BlockedRecipients")).map((each) => each.toLowerCase())
      : [];
  const validates = setting(world, noun, "RecipientValidationEnabled") === true;
  const refused = recipients.filter(
    (each) =>
      blocked.includes(each.toLowerCase()) ||
      (validates && isAcceptedAddress(world, each) && recipientAt(world, each) === null),
  );
  if (refused.length === 0) return null;
  if (refused.length < recipients.length)
    throw nounError("NotModelled", { what: "A message of which a server takes some recipients and refuses others" });
  return {
    agent: "Recipient Filter Agent",
    event: "OnRcptCommand",
    response: "550 5.1.1 User unknown",
    reason: blocked.includes(refused[0].toLowerCase()) ? "BlockListed" : "RecipientDoesNotExist",
    reasonData: refused[0],
  };
}

/** A phrase of the list decides: a bad one makes spam of a message, unless a good one is in it as well (documented). */
function filterContent(world: World, { from, recipients, text }: IncomingMessage): Refusal | null {
  const noun = "ContentFilterConfig";
  const lists = (name: string) => textList(setting(world, noun, name)).map((each) => each.toLowerCase());
  const sender = from.toLowerCase();
  if (lists("BypassedSenders").includes(sender)) return null;
  if (lists("BypassedSenderDomains").includes(sender.slice(sender.indexOf("@") + 1))) return null;
  if (recipients.every((each) => lists("BypassedRecipients").includes(each.toLowerCase()))) return null;
  const phrases = nounNamed("ContentFilterPhrase");
  const found = (phrases ? listRows(world, phrases) : []).filter(({ name }) =>
    text.toLowerCase().includes(name.toLowerCase()),
  );
  if (found.length === 0 || found.some(({ values }) => values.Influence === "GoodWord")) return null;
  const isOn = (name: string): boolean =>
    setting(world, noun, `${name}Enabled`) === true && Number(setting(world, noun, `${name}Threshold`)) <= 9;
  for (const action of ["SCLDelete", "SCLQuarantine"])
    if (isOn(action) && (action === "SCLDelete" || !isOn("SCLReject")))
      throw nounError("NotModelled", { what: `What ${action} of content filtering does with a message` });
  if (!isOn("SCLReject")) return null;
  return {
    agent: "Content Filter Agent",
    event: "OnEndOfData",
    response: `550 5.7.1 ${String(setting(world, noun, "RejectionResponse"))}`,
    reason: "SclAtOrAboveRejectThreshold",
    reasonData: "9",
  };
}

function setting(world: World, noun: string, property: string): Json {
  const definition = nounNamed(noun);
  const row = definition && listRows(world, definition)[0];
  return definition && row ? rowValueNamed(world, definition, row, property) : null;
}
