import { itemsOf, wordOf } from "../../../../src/world/values/ScriptValue.ts";
import type { NounCall } from "../steps/onNoun.ts";
import { transformationError } from "../steps/transformationError.ts";
import type { ParameterUse } from "./parameterUses.ts";

/** How many objects come without -ResultSize. */
const usualSize = 1000;

/** How many objects a call of Get- shows at most; no limit where the cmdlet has no -ResultSize. */
export function resultLimit({ cmdlet, given }: NounCall, uses: ReadonlyMap<string, ParameterUse>): number {
  if (!uses.has("resultsize")) return Number.POSITIVE_INFINITY;
  const value = given.get("ResultSize");
  if (value === undefined) return usualSize;
  const word =
    wordOf(itemsOf(value)[0] ?? null)
      ?.trim()
      .toLowerCase() ?? "";
  if (word === "unlimited") return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(word)) return Number(word);
  throw transformationError(
    cmdlet,
    "ResultSize",
    cmdlet.raw("ResultSize"),
    "Microsoft.Exchange.Data.Unlimited`1[System.UInt32]",
    `The string "${word}" isn't a number. Use a number or "Unlimited".`,
  );
}

/** There are more objects than the call shows. */
export function warnOfMore({ cmdlet, given }: NounCall): void {
  cmdlet.warning(
    given.has("ResultSize")
      ? "There are more results available than are currently displayed. To view them, increase the value for the ResultSize parameter."
      : `By default, only the first ${usualSize} items are returned. Use the ResultSize parameter to specify the number of items returned. To return all items, specify "-ResultSize Unlimited". Be aware that, depending on the actual number of items, returning all items can take a long time and consume a large amount of memory. Also, we don't recommend storing the results in a variable. Instead, pipe the results to another task or script to perform batch changes.`,
  );
}
