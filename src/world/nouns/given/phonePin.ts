import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { taskError } from "../messages/taskMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";

/** The refusal of a telephone PIN that the policy of its mailbox does not take: it has digits alone, and enough of them. */
export function pinRefusal(world: World, policy: Json | undefined, pin: string): WorldError | null {
  const policies = nounNamed("UMMailboxPolicy");
  const row = policies && findRow(world, policies, String(policy ?? ""));
  if (!policies || !row) return null;
  const least = Number(rowValueNamed(world, policies, row, "MinPINLength"));
  return /^\d+$/.test(pin) && pin.length >= least
    ? null
    : taskError("PinInvalid", { policy: row.name, least: String(least) });
}
