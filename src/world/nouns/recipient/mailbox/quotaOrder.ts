import { byteQuantifiedSizeKind } from "../../../values/ByteQuantifiedSize.ts";
import type { Json } from "../../../values/Json.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { Values } from "../../defineNoun.ts";
import { recipientError } from "../recipientMessages.ts";

/** The limits of a mailbox, or of the mailboxes of a database, from the least on; those that are no numbers are without limit. */
export const quotaOrder = ["IssueWarningQuota", "ProhibitSendQuota", "ProhibitSendReceiveQuota"] as const;

const gigabyte = 2 ** 30;

/** Pairs of a warning and its limit, with what a mailbox has of each from the start. */
const pairs: readonly (readonly [warning: string, usual: number, limit: string, usualLimit: number])[] = [
  ["RecoverableItemsWarningQuota", 20 * gigabyte, "RecoverableItemsQuota", 30 * gigabyte],
  // What logs of the calendar take is part of the recoverable items (documented).
  ["CalendarLoggingQuota", 6 * gigabyte, "RecoverableItemsQuota", 30 * gigabyte],
  ["ArchiveWarningQuota", 90 * gigabyte, "ArchiveQuota", 100 * gigabyte],
  // Of public folders, which have none of their own.
  ["IssueWarningQuota", 0, "ProhibitPostQuota", Infinity],
  ["DefaultPublicFolderIssueWarningQuota", 0, "DefaultPublicFolderProhibitPostQuota", Infinity],
];

/** What the order of a mailbox's limits hangs on. */
export const orderedQuotas: readonly string[] = [
  ...new Set([...quotaOrder, ...pairs.flatMap(([warning, , limit]) => [warning, limit])]),
];

/** The limits that a database has for its mailboxes. */
export const quotaProperties = [
  ...quotaOrder,
  "RecoverableItemsWarningQuota",
  "RecoverableItemsQuota",
  "CalendarLoggingQuota",
];

/** Each limit is at least the one before it. */
export function quotaRefusal(values: Values): WorldError | null {
  for (const [warning, usual, limit, usualLimit] of pairs) {
    if (values[warning] === undefined && values[limit] === undefined) continue;
    const refusal = orderRefusal([warning, limit], [values[warning] ?? usual, values[limit] ?? usualLimit]);
    if (refusal) return refusal;
  }
  return orderRefusal(
    quotaOrder,
    quotaOrder.map((property) => values[property]),
  );
}

function orderRefusal(names: readonly string[], limits: readonly (Json | undefined)[]): WorldError | null {
  for (const [at, limit] of limits.entries()) {
    const next = limits.slice(at + 1).findIndex((each) => typeof each === "number" && each < Number(limit));
    if (typeof limit === "number" && next >= 0)
      return recipientError("QuotasOutOfOrder", {
        lower: names[at],
        upper: names[at + 1 + next],
        lowerLimit: byteQuantifiedSizeKind.text(limit, nowhere),
        upperLimit: byteQuantifiedSizeKind.text(limits[at + 1 + next] ?? null, nowhere),
      });
  }
  return null;
}
