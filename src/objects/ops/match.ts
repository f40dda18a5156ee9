import { Hashtable } from "../model/Hashtable.ts";
import { RegexOperand } from "./regexOperand.ts";
import { toText } from "./toText.ts";

const patterns = new RegexOperand(false);

/** Whether the text of a single value matches, and what $Matches holds then, in the order in which .NET's table shows it. */
export function match(
  value: unknown,
  pattern: unknown,
  ignoreCase: boolean,
): { readonly success: boolean; readonly matches: Hashtable | null } {
  const regex = patterns.of(pattern, ignoreCase);
  const found = regex.firstValues(typeof value === "string" ? value : toText(value));
  if (!found) return noMatch;
  const matches = new Hashtable();
  const keys = regex.groupKeys;
  for (let slot = regex.groups.length - 1; slot >= 0; slot--) {
    const text = found[slot];
    if (text === null || text === undefined) continue;
    matches.add(keys[slot], text);
  }
  return { success: true, matches };
}

const noMatch = { success: false, matches: null };
