import { Hashtable } from "../values/collections/Hashtable.ts";
import { RegexOperand } from "./regexOperand.ts";
import { subjectText } from "./subjectText.ts";

const patterns = new RegexOperand(false);

/** Whether the text of a single value matches. */
export function isMatch(value: unknown, pattern: unknown, ignoreCase: boolean): boolean {
  return patterns.of(pattern, ignoreCase).isMatch(subjectText(value));
}

export interface MatchKind {
  readonly ignoreCase: boolean;
  readonly negated: boolean;
}

/** How the operators that look for a pattern do it; they alone leave their groups in $Matches. */
export const matchOperators = {
  Imatch: { ignoreCase: true, negated: false },
  Cmatch: { ignoreCase: false, negated: false },
  Inotmatch: { ignoreCase: true, negated: true },
  Cnotmatch: { ignoreCase: false, negated: true },
} as const satisfies Readonly<Record<string, MatchKind>>;

/** What $Matches holds, in the order in which .NET's table shows it, where the text of a single value matches; else null. */
export function match(value: unknown, pattern: unknown, ignoreCase: boolean): Hashtable | null {
  const regex = patterns.of(pattern, ignoreCase);
  const found = regex.firstValues(subjectText(value));
  if (!found) return null;
  const matches = new Hashtable();
  const keys = regex.groupKeys;
  for (let slot = regex.groups.length - 1; slot >= 0; slot--) {
    const text = found[slot];
    if (text === null || text === undefined) continue;
    matches.add(keys[slot], text);
  }
  return matches;
}
