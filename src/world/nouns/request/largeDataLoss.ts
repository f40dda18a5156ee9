import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";

/** The most items that a request may leave behind without -AcceptLargeDataLoss (documented). */
const mostBadItems = 50;

/** A request that may lose many items wants to be told so. */
export function dataLossRefusal({ before, after, given }: NounChange): WorldError | null {
  const limit = after?.values.BadItemLimit;
  if (limit === undefined || limit === before?.values.BadItemLimit || given.get("AcceptLargeDataLoss") === true)
    return null;
  return limit === "Unlimited" || Number(limit) > mostBadItems ? taskError("LargeDataLoss") : null;
}
