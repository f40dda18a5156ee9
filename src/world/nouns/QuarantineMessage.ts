import { instantMilliseconds } from "../../base/instant.ts";
import { getOrganization } from "../Organization.ts";
import { getQuarantined, listQuarantined, quarantineIdentity } from "../protection/findQuarantined.ts";
import { type QuarantinedMessage, quarantinedMessages } from "../protection/QuarantinedMessage.ts";
import { callerAddress, recipientOf, releaseQuarantined } from "../protection/releaseQuarantined.ts";
import { addressesOf, recipientAt } from "../transport/recipientAt.ts";
import { type Given, lowerCaseWordsGiven, wordGiven, wordsGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import { pageGiven, requirePage } from "./given/pageGiven.ts";
import { quarantinedGiven } from "./given/quarantinedGiven.ts";
import { spanGiven } from "./given/spanGiven.ts";
import junkConfiguration from "./MailboxJunkEmailConfiguration.ts";
import { quarantinePermissions } from "./policy/permissionBits.ts";
import quarantinePolicy from "./QuarantinePolicy.ts";
import { findRow } from "./rows/findRow.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

const filters = [
  ...["EntityType", "RecipientAddress", "SenderAddress", "TeamsConversationTypes", "Direction", "Domain"],
  ...["StartExpiresDate", "EndExpiresDate", "StartReceivedDate", "EndReceivedDate", "MessageId", "MyItems", "Page"],
  ...["IncludeMessagesFromBlockedSenderAddress", "PageSize", "PolicyName", "PolicyTypes", "QuarantineTypes", "Type"],
  ...["RecipientTag", "ReleaseStatus", "Reported", "Subject"],
];

/** Messages that protection or a transport rule kept back, each with the recipients whom it did not reach. */
export default defineNoun({
  noun: "QuarantineMessage",
  kind: "computed",
  called: "quarantined message",
  type: "Microsoft.Exchange.Management.FfoQuarantine.QuarantineMessage",
  tail: "none",
  verbs: ["Get", "Delete", "Release"],
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    Identity: { kind: "String", derive: ({ name }) => name },
    ReceivedTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    Organization: { kind: "String" },
    MessageId: { kind: "String" },
    SenderAddress: { kind: "String" },
    RecipientAddress: { kind: "MultiValuedProperty<String>" },
    Subject: { kind: "String" },
    Size: { kind: "Int32" },
    Type: { kind: "String" },
    PolicyType: { kind: "String" },
    PolicyName: { kind: "String" },
    TagName: { kind: "String" },
    ...Object.fromEntries(Object.keys(quarantinePermissions).map((name) => [name, { kind: "Boolean" }])),
    Released: { kind: "Boolean" },
    ReleaseStatus: { kind: "String" },
    SystemReleased: { kind: "Boolean", default: false },
    RecipientCount: { kind: "Int32" },
    QuarantineTypes: { kind: "String" },
    Expires: { kind: "DateTime" },
    RecipientTag: { kind: "MultiValuedProperty<String>" },
    DeletedForRecipients: { kind: "MultiValuedProperty<String>" },
    QuarantinedUser: { kind: "MultiValuedProperty<String>" },
    ReleasedUser: { kind: "MultiValuedProperty<String>" },
    ReleasedBy: { kind: "MultiValuedProperty<String>" },
    Reported: { kind: "Boolean" },
    Direction: { kind: "String" },
    CustomData: { kind: "String", default: null },
    EntityType: { kind: "String", default: "Email" },
    SourceId: { kind: "String", default: "" },
    TeamsConversationType: { kind: "String", default: "" },
  },
  parameters: Object.fromEntries(filters.map((name) => [name, { accepted: "A filter." }])),
  compute: messageRows,
  actions: {
    Delete: { rows: rowsNamed, takes: ["Identities", "EntityType", "HardDelete", "RecipientAddress"], run: remove },
    Release: {
      rows: rowsNamed,
      takes: [
        "Identities",
        "EntityType",
        "ActionType",
        "AllowSender",
        "Force",
        "ReportFalsePositive",
        "ReleaseToAll",
        "User",
      ],
      run: release,
    },
  },
  sentences: {
    Release: 'Releasing quarantined message "{0}".',
    Delete: 'Deleting quarantined message "{0}".',
  },
  source: "documented",
});

/** A quarantined message as cmdlets show it. */
export function quarantineRow(world: World, kept: QuarantinedMessage): NounRow {
  const { mail, tag, type, status } = kept;
  const left = mail.recipients.filter((each) => !kept.releasedTo.includes(each));
  return plainRow("QuarantineMessage", {
    guid: kept.id,
    name: quarantineIdentity(kept),
    time: kept.received,
    values: {
      Organization: getOrganization(world).guid,
      MessageId: mail.messageId,
      SenderAddress: mail.from,
      RecipientAddress: mail.recipients,
      Subject: mail.subject,
      Size: mail.size,
      Type: type,
      QuarantineTypes: type,
      PolicyType: kept.policyType,
      PolicyName: kept.policyName,
      TagName: tag,
      ...permissionsOf(world, tag),
      Released: status === "Released",
      ReleaseStatus: status.toUpperCase(),
      RecipientCount: mail.recipients.length,
      Expires: kept.expires,
      RecipientTag: tagsOf(world, kept),
      DeletedForRecipients: kept.deletedFor,
      QuarantinedUser: left,
      ReleasedUser: kept.releasedTo,
      ReleasedBy: kept.releasedBy,
      Reported: kept.isReported,
      Direction: kept.direction,
    },
  });
}

function permissionsOf(world: World, tag: string): Values {
  const policy = findRow(world, quarantinePolicy, tag);
  const granted = Number(policy?.values.EndUserQuarantinePermissionsValue ?? 0);
  return Object.fromEntries(Object.entries(quarantinePermissions).map(([name, bit]) => [name, (granted & bit) !== 0]));
}

function messageRows(world: World, given: Given): readonly NounRow[] {
  requirePage(given, { PageSize: 1000 });
  const isReceivedThen = spanGiven(given, "StartReceivedDate", "EndReceivedDate");
  const isExpiredThen = spanGiven(given, "StartExpiresDate", "EndExpiresDate");
  const kept = listQuarantined(world)
    .filter(
      (each) =>
        isReceivedThen(instantMilliseconds(each.received)) &&
        isExpiredThen(instantMilliseconds(each.expires)) &&
        isMeant(world, each, given),
    )
    .sort((left, right) => instantMilliseconds(right.received) - instantMilliseconds(left.received));
  const rows = kept.map((each) => quarantineRow(world, each));
  const tags = lowerCaseWordsGiven(given, "RecipientTag");
  const tagged =
    tags.length === 0
      ? rows
      : rows.filter(({ values }) => textList(values.RecipientTag).some((each) => tags.includes(each.toLowerCase())));
  return given.has("Identity") ? tagged : pageGiven(tagged, given, 100).items;
}

function isMeant(world: World, kept: QuarantinedMessage, given: Given): boolean {
  const { mail } = kept;
  const addresses = [mail.from, ...mail.recipients].map((each) => each.toLowerCase());
  const isOneOf = (name: string, texts: readonly string[]) => {
    const wanted = lowerCaseWordsGiven(given, name);
    return wanted.length === 0 || texts.some((each) => wanted.includes(each.toLowerCase()));
  };
  const subject = wordGiven(given, "Subject")?.toLowerCase();
  return (
    // Of Teams nothing is kept back here.
    isOneOf("EntityType", ["Email"]) &&
    !given.has("TeamsConversationTypes") &&
    isOneOf("RecipientAddress", mail.recipients) &&
    isOneOf("SenderAddress", [mail.from]) &&
    isOneOf(
      "Domain",
      addresses.map((each) => each.slice(each.lastIndexOf("@") + 1)),
    ) &&
    isOneOf("Direction", [kept.direction]) &&
    isOneOf("MessageId", [mail.messageId]) &&
    isOneOf("PolicyName", [kept.policyName]) &&
    isOneOf("PolicyTypes", [kept.policyType]) &&
    isOneOf("QuarantineTypes", [kept.type]) &&
    isOneOf("Type", [kept.type]) &&
    isOneOf("ReleaseStatus", [kept.status]) &&
    (!given.has("Reported") || (given.get("Reported") === true) === kept.isReported) &&
    (given.get("MyItems") !== true || isMine(world, addresses.slice(1))) &&
    (subject === undefined || mail.subject.toLowerCase().includes(subject)) &&
    (given.has("Identity") || given.get("IncludeMessagesFromBlockedSenderAddress") === true || !isBlocked(world, kept))
  );
}

function isMine(world: World, recipients: readonly string[]): boolean {
  const row = recipientAt(world, callerAddress(world));
  return row !== null && addressesOf(row).some((each) => recipients.includes(each.toLowerCase()));
}

/** Whether every recipient blocks the sender: nobody of them waits for the message (inferred). */
function isBlocked(world: World, { mail }: QuarantinedMessage): boolean {
  return mail.recipients.every((address) => {
    const row = recipientAt(world, address);
    const blocked = row ? textList(rowValueNamed(world, junkConfiguration, row, "BlockedSendersAndDomains")) : [];
    return blocked.some((each) => each.toLowerCase() === mail.from.toLowerCase());
  });
}

/** "Priority account" where a recipient is one. */
function tagsOf(world: World, { mail }: QuarantinedMessage): string[] {
  return mail.recipients.some((each) => recipientAt(world, each)?.values.VIP === true) ? ["Priority account"] : [];
}

/** The messages of -Identities, or the one of -Identity. */
function rowsNamed(world: World, given: Given): readonly NounRow[] {
  return quarantinedGiven(world, given).map((kept) => quarantineRow(world, kept));
}

function keptOf({ world, row }: ActionCall): QuarantinedMessage {
  return getQuarantined(world, row?.name ?? "");
}

function addressesGiven({ given }: ActionCall, name: string): readonly string[] | null {
  return given.has(name) ? wordsGiven(given, name) : null;
}

/** What is deleted is there no more for its recipients; -HardDelete takes it out of the store, too. */
function remove(call: ActionCall): undefined {
  const { world, given } = call;
  const kept = keptOf(call);
  const gone = (addressesGiven(call, "RecipientAddress") ?? kept.mail.recipients).map((each) =>
    recipientOf(kept, each),
  );
  const deletedFor = [...new Set([...kept.deletedFor, ...gone])];
  if (given.get("HardDelete") === true && deletedFor.length === kept.mail.recipients.length)
    world.store.remove(quarantinedMessages, kept.id);
  else world.store.put(quarantinedMessages, kept.id, { ...kept, deletedFor });
}

/** A request or its refusal leaves the message where it is. */
function release(call: ActionCall): undefined {
  const { world, given } = call;
  const kept = keptOf(call);
  const action = (wordGiven(given, "ActionType") ?? "Release").toLowerCase();
  const isReported = given.get("ReportFalsePositive") === true;
  if (action !== "release") {
    const status: QuarantinedMessage["status"] = action === "deny" ? "Denied" : "Requested";
    world.store.put(quarantinedMessages, kept.id, { ...kept, status, isReported: kept.isReported || isReported });
    return;
  }
  releaseQuarantined(world, kept, {
    to: addressesGiven(call, "User"),
    force: given.get("Force") === true,
    allowSender: given.get("AllowSender") === true,
    isReported,
  });
}
