import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import { voiceError } from "../messages/voiceMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";

/**
 * The refusal of a telephone PIN that the policy of its mailbox does not take: it has digits alone, and enough of them, is no
 * end of an extension of the mailbox and, unless the policy lets it, neither one digit over and over nor a sequence (documented).
 */
export function pinRefusal(
  world: World,
  policy: Json | undefined,
  pin: string,
  extensions: Json | undefined,
): WorldError | null {
  const policies = nounNamed("UMMailboxPolicy");
  const row = policies && findRow(world, policies, String(policy ?? ""));
  if (!policies || !row) return null;
  const least = Number(rowValueNamed(world, policies, row, "MinPINLength"));
  if (!/^\d+$/.test(pin) || pin.length < least)
    return voiceError("PinInvalid", { policy: row.name, least: String(least) });
  const isObvious = rowValueNamed(world, policies, row, "AllowCommonPatterns") !== true && isPattern(pin);
  const isExtension = Array.isArray(extensions) && extensions.some((each) => String(each).endsWith(pin));
  return isObvious || isExtension ? voiceError("PinObvious", { policy: row.name }) : null;
}

/** `444444`, `123456` or `654321`. */
function isPattern(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size === 1 && [-1, 0, 1].some((step) => steps.has(step));
}
