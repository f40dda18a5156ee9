import { byteQuantifiedSizeKind } from "../../values/ByteQuantifiedSize.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { WorldError } from "../../WorldError.ts";
import type { Values } from "../defineNoun.ts";
import { recipientError } from "./recipientMessages.ts";

/** The limits of a mailbox, or of the mailboxes of a database, from the least on; those that are no numbers are without limit. */
export const quotaOrder = ["IssueWarningQuota", "ProhibitSendQuota", "ProhibitSendReceiveQuota"] as const;

/** Each limit is at least the one before it. */
export function quotaRefusal(values: Values): WorldError | null {
  const limits = quotaOrder.map((property) => values[property]);
  for (const [at, limit] of limits.entries()) {
    const next = limits.slice(at + 1).findIndex((each) => typeof each === "number" && each < Number(limit));
    if (typeof limit === "number" && next >= 0)
      return recipientError("QuotasOutOfOrder", {
        lower: quotaOrder[at],
        upper: quotaOrder[at + 1 + next],
        lowerLimit: byteQuantifiedSizeKind.text(limit, nowhere),
        upperLimit: byteQuantifiedSizeKind.text(limits[at + 1 + next], nowhere),
      });
  }
  return null;
}
