import { instant, instantMilliseconds } from "../../base/instant.ts";
import { type FoundContent, searchContent } from "../mailbox/contentSearch.ts";
import { deliverItem, type MailboxItem, requireFolder } from "../mailbox/MailboxItem.ts";
import { mailboxGuidOf } from "../mailbox/mailboxGuidOf.ts";
import { itemTest, kindTest } from "../mailbox/searchQuery.ts";
import { getOrganization } from "../Organization.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounChange, type Values } from "./defineNoun.ts";
import { requireOrder } from "./given/spanGiven.ts";
import { cloudError } from "./messages/cloudMessages.ts";
import { sizeOf } from "./policy/complianceLocations.ts";
import { holdIdentity } from "./policy/inPlaceHolds.ts";
import { sourceMailboxes } from "./policy/searchedMailboxes.ts";
import { type NounRow, nounObjects } from "./rows/NounRow.ts";
import { recipientRow } from "./rows/recipientRow.ts";

/** How long a search takes (inferred). */
const duration = 120_000;

/** A search of eDiscovery over mailboxes: it estimates, or copies what it finds into a mailbox, and can keep mailboxes on hold. */
export default defineNoun({
  noun: "MailboxSearch",
  kind: "keyed",
  called: "mailbox search",
  verbs: ["Get", "New", "Remove", "Set", "Start", "Stop"],
  properties: {
    KeywordHits: { kind: "MultiValuedProperty<String>", default: [] },
    Status: { kind: "String", default: "NotStarted" },
    InPlaceHoldIdentity: { kind: "String", default: holdIdentity },
    Sources: {
      kind: "MultiValuedProperty<String>",
      derive: ({ values }, world) =>
        textList(values.SourceMailboxes).flatMap((guid) => {
          const name = recipientRow(world, guid)?.values.LegacyExchangeDN;
          return typeof name === "string" ? [name] : [];
        }),
    },
    LastRunBy: {
      kind: "String",
      derive: ({ values }, world) => (values.LastStartTime ? getOrganization(world).administrator : ""),
    },
    LastStartTime: { kind: "DateTime", default: null },
    LastEndTime: {
      kind: "DateTime",
      derive: ({ values }) =>
        hasEnded(values) ? instant(instantMilliseconds(String(values.LastStartTime)) + duration) : null,
    },
    ResultNumberEstimate: { kind: "Int64", derive: ({ values }) => resultOf(values, "ItemsFound") },
    ResultSizeEstimate: { kind: "ByteQuantifiedSize", derive: ({ values }) => resultOf(values, "SizeFound") },
    ResultNumber: { kind: "Int64", derive: ({ values }) => (isEstimate(values) ? 0 : resultOf(values, "ItemsFound")) },
    ResultSize: {
      kind: "ByteQuantifiedSize",
      derive: ({ values }) => (isEstimate(values) ? 0 : resultOf(values, "SizeFound")),
    },
    ResultSizeCopied: {
      kind: "ByteQuantifiedSize",
      derive: ({ values }) => (isEstimate(values) ? 0 : resultOf(values, "SizeFound")),
    },
    Errors: { kind: "MultiValuedProperty<String>", default: [] },
    EstimateOnly: { default: false },
  },
  parameters: {
    SourceMailboxes: sourceMailboxes,
    EstimateOnly: { sets: (value) => ({ EstimateOnly: value === true }) },
    ShowDeletionInProgressSearches: { accepted: "A removed search is gone at once: none is being deleted." },
    Resume: { accepted: "Read by the refusal of searches that were not interrupted." },
    InPlaceHoldIdentity: { selects: (row, wanted) => holdIdentity(row) === wanted },
  },
  states: {
    property: "Status",
    first: "NotStarted",
    verbs: {
      Start: {
        from: ["NotStarted", "Stopped", "Succeeded", "EstimateStopped", "EstimateSucceeded"],
        to: (values) => stateOf(values, "InProgress"),
      },
      Stop: { from: ["InProgress", "EstimateInProgress"], to: (values) => stateOf(values, "Stopped") },
    },
  },
  step({ values, whenChanged }, world) {
    if (!isRunning(values) || world.clock.now() - instantMilliseconds(whenChanged) < duration) return values;
    return { ...values, Status: stateOf(values, "Succeeded") };
  },
  validate: refusal,
  // Set- says it (observed); that New- does is from memory.
  warnings: ({ before, after, given }) =>
    after && given.has("InPlaceHoldEnabled") && (before || after.values.InPlaceHoldEnabled === true)
      ? ["The hold setting may take up to 60 minutes to take effect."]
      : [],
  changed: find,
  source: "documented",
});

function isEstimate({ EstimateOnly, TargetMailbox }: Values): boolean {
  return EstimateOnly === true || typeof TargetMailbox !== "string";
}

/** Estimates have states of their own. */
function stateOf(values: Values, state: string): string {
  return isEstimate(values) ? `Estimate${state}` : state;
}

function isRunning({ Status }: Values): boolean {
  return Status === "InProgress" || Status === "EstimateInProgress";
}

function hasEnded({ Status }: Values): boolean {
  return Status === "Succeeded" || Status === "EstimateSucceeded";
}

function resultOf(values: Values, key: string): number {
  return hasEnded(values) ? Number(values[key] ?? 0) : 0;
}

function refusal({ before, after, given }: NounChange) {
  if (after) {
    const [start, end] = [after.values.StartDate, after.values.EndDate];
    if (typeof start === "string" && typeof end === "string")
      requireOrder(instantMilliseconds(start), instantMilliseconds(end));
    // Documented: a search of all mailboxes keeps nothing.
    if (after.values.InPlaceHoldEnabled === true && after.values.AllSourceMailboxes === true)
      return cloudError("HoldOnAllMailboxes", { name: after.name });
  }
  if (!before) return null;
  if (!after)
    return before.values.InPlaceHoldEnabled === true ? cloudError("SearchHasHold", { name: before.name }) : null;
  const status = String(before.values.Status ?? "NotStarted");
  return given.get("Resume") === true && !["Stopped", "EstimateStopped"].includes(status)
    ? cloudError("NothingToResume", { name: before.name, status })
    : null;
}

/** It finds what is there when it starts; copies lie in the target at once, and are told of at the end. */
function find({ world, before, after }: NounChange): void {
  if (!after || !isRunning(after.values) || (before && isRunning(before.values))) return;
  const { values } = after;
  const rows = textList(values.SourceMailboxes).flatMap((guid) => recipientRow(world, guid) ?? []);
  const found = searchContent(world, values.AllSourceMailboxes === true ? null : rows, testOf(values), {
    archive: values.DoNotIncludeArchive !== true,
    recoverable: values.SearchDumpster !== false,
  });
  const target = isEstimate(values) ? undefined : recipientRow(world, String(values.TargetMailbox));
  if (target) copy(world, target, after.name, found);
  world.store.put(nounObjects, after.guid, {
    ...after,
    values: {
      ...values,
      LastStartTime: instant(world.clock.now()),
      ItemsFound: found.reduce((sum, { items }) => sum + items.length, 0),
      SizeFound: found.reduce((sum, each) => sum + sizeOf(each), 0),
    },
  });
}

function testOf(values: Values): (item: MailboxItem) => boolean {
  const query = itemTest(String(values.SearchQuery ?? ""));
  const [start, end] = [values.StartDate, values.EndDate].map((each) =>
    typeof each === "string" ? instantMilliseconds(each) : null,
  );
  const kinds = textList(values.MessageTypes).map(kindTest);
  const isOneOf = (wanted: readonly string[], addresses: readonly string[]) =>
    wanted.length === 0 ||
    addresses.some((own) => wanted.some((each) => own.toLowerCase().includes(each.toLowerCase().replace(/\*/g, ""))));
  return (item) => {
    const received = instantMilliseconds(item.received);
    return (
      query(item) &&
      (start === null || received >= start) &&
      (end === null || received <= end) &&
      (kinds.length === 0 || kinds.some((test) => test(item))) &&
      isOneOf(textList(values.Senders), [item.from]) &&
      isOneOf(textList(values.Recipients), item.to)
    );
  };
}

function copy(world: World, target: NounRow, name: string, found: readonly FoundContent[]): void {
  const mailbox = mailboxGuidOf(target);
  for (const { mailbox: row, items } of found) {
    if (items.length === 0) continue;
    const path = `/${name}/${String(row.values.DisplayName ?? row.name)}`;
    requireFolder(world, mailbox, path);
    for (const { guid: _, mailbox: __, folder: ___, ...item } of items) deliverItem(world, mailbox, path, item);
  }
}
