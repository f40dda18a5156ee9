import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { nounError } from "../nounMessages.ts";

/** An account has one entry, which allows or denies: both at once are not modelled. */
export function oneEntryEach({ before, after }: NounChange): WorldError | null {
  if (!before || !after || (before.values.Deny ?? false) === (after.values.Deny ?? false)) return null;
  return nounError("NotModelled", { what: "An account with entries that allow and entries that deny" });
}
