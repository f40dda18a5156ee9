import hostedContentFilterPolicy from "../nouns/HostedContentFilterPolicy.ts";
import hostedContentFilterRule from "../nouns/HostedContentFilterRule.ts";
import junkConfiguration from "../nouns/MailboxJunkEmailConfiguration.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import type { MailMessage } from "../transport/MailMessage.ts";
import { recipientAt } from "../transport/recipientAt.ts";
import { track } from "../transport/track.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { type ContentVerdict, contentVerdict, type SpamVerdict } from "./contentVerdict.ts";
import { policyFor } from "./policyFor.ts";
import type { QuarantineType } from "./QuarantinedMessage.ts";
import { quarantineMessage } from "./quarantineMessage.ts";
import { namesAddress } from "./tenantEntries.ts";

type Unwanted = Exclude<SpamVerdict, "NotSpam">;

interface Handling {
  /** The properties of the policy that say what is done, and what the recipients may do with what is kept back. */
  readonly action: string;
  readonly tag: string;
  readonly usualTag: string;
  readonly type: QuarantineType;
  readonly level: number;
}

const handlings: Readonly<Record<Unwanted, Handling>> = {
  Spam: handling("SpamAction", "SpamQuarantineTag", "Spam", 5),
  HighConfidenceSpam: handling("HighConfidenceSpamAction", "HighConfidenceSpamQuarantineTag", "Spam", 9),
  HighConfidencePhish: {
    ...handling("HighConfidencePhishAction", "HighConfidencePhishQuarantineTag", "HighConfPhish", 8),
    usualTag: "AdminOnlyAccessPolicy",
  },
  Bulk: handling("BulkSpamAction", "BulkQuarantineTag", "Bulk", 6),
};

function handling(action: string, tag: string, type: QuarantineType, level: number): Handling {
  return { action, tag, usualTag: "DefaultFullAccessPolicy", type, level };
}

/**
 * Judges a message from outside for each recipient by the content filter policy that holds for it. The result are the
 * messages that go on: one for all recipients who get it as it is, others for those whose policy changed it.
 */
export function filterContent(world: World, server: string, message: MailMessage): readonly MailMessage[] {
  const groups = new Map<string, { readonly policy: NounRow; readonly judged: ContentVerdict; to: string[] }>();
  for (const address of message.recipients) {
    const policy = policyFor(world, hostedContentFilterPolicy, hostedContentFilterRule, address);
    const known = contentVerdict(world, policy, message);
    const isTrusted = known.verdict !== "HighConfidencePhish" && trusts(world, address, message.from);
    const judged: ContentVerdict = isTrusted ? { verdict: "NotSpam", headers: [], onTrial: [] } : known;
    const key = `${policy.guid} ${judged.verdict}`;
    const group = groups.get(key) ?? { policy, judged, to: [] };
    group.to.push(address);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ policy, judged, to }) => {
    const own = groups.size === 1 ? message : { ...message, recipients: to };
    return act(world, server, policy, judged, withHeaders(own, judged.headers));
  });
}

/** A mailbox's own list of safe senders counts here, too. */
function trusts(world: World, address: string, from: string): boolean {
  const row = recipientAt(world, address);
  if (!row) return false;
  const trusted = textList(rowValueNamed(world, junkConfiguration, row, "TrustedSendersAndDomains"));
  return namesAddress(
    trusted.map((each) => each.replace(/^@/, "").toLowerCase()),
    from,
  );
}

function act(
  world: World,
  server: string,
  policy: NounRow,
  { verdict, onTrial }: ContentVerdict,
  message: MailMessage,
): readonly MailMessage[] {
  const tried = onTrial.length === 0 ? message : onTrialOnly(policy, message, onTrial);
  if (verdict === "NotSpam") return [tried];
  const { action, tag, usualTag, type, level } = handlings[verdict];
  const value = (name: string) => rowValueNamed(world, hostedContentFilterPolicy, policy, name);
  const context = `Content Filter Agent: ${policy.name}`;
  switch (value(action)) {
    case "Quarantine":
      quarantineMessage(world, server, tried, {
        type,
        policyType: "HostedContentFilterPolicy",
        policyName: policy.name,
        tag: String(value(tag) || usualTag),
        days: Number(value("QuarantineRetentionPeriod") || 15),
      });
      return [];
    case "Delete":
      track(world, server, tried, { eventId: "FAIL", source: "AGENT", sourceContext: context });
      return [];
    case "Redirect":
      track(world, server, tried, { eventId: "AGENTINFO", source: "AGENT", sourceContext: context });
      return [{ ...tried, recipients: textList(value("RedirectToRecipients")) }];
    case "ModifySubject":
      return [{ ...tried, subject: `${value("ModifySubjectValue") || ""}${tried.subject}` }];
    case "AddXHeader":
      return [
        withHeaders(tried, [{ name: String(value("AddXHeaderValue")), value: "This message appears to be spam." }]),
      ];
    case "NoAction":
      return [tried];
    default:
      return [{ ...tried, spamConfidenceLevel: level }];
  }
}

/** Settings on trial say only by a header, or by a copy for somebody, what they found. */
function onTrialOnly({ values }: NounRow, message: MailMessage, found: ContentVerdict["onTrial"]): MailMessage {
  if (values.TestModeAction === "AddXHeader") return withHeaders(message, found);
  if (values.TestModeAction !== "BccMessage") return message;
  return { ...message, recipients: [...new Set([...message.recipients, ...textList(values.TestModeBccToRecipients)])] };
}

function withHeaders(message: MailMessage, headers: ContentVerdict["headers"]): MailMessage {
  return headers.length === 0 ? message : { ...message, headers: [...message.headers, ...headers] };
}
