import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";

const compared: Readonly<Record<string, string>> = {
  eq: "Equal",
  ne: "Not equal",
  gt: "Greater than",
  ge: "Greater than or equal",
  lt: "Less than",
  le: "Less than or equal",
  like: "Matches a wildcard pattern",
  notlike: "Matches no wildcard pattern",
  match: "Matches a regular expression",
  notmatch: "Matches no regular expression",
  replace: "Replaces what a regular expression matches",
  contains: "The list on the left has the value on the right",
  notcontains: "The list on the left does not have the value on the right",
  in: "The value on the left is in the list on the right",
  notin: "The value on the left is not in the list on the right",
  split: "Divides a text",
};

const plain: Readonly<Record<string, string>> = {
  and: "Both are true",
  or: "One is true",
  xor: "Just one is true",
  not: "Negates what follows",
  band: "And, bit by bit",
  bor: "Or, bit by bit",
  bxor: "Exclusive or, bit by bit",
  bnot: "Not, bit by bit",
  shl: "Shifts bits to the left",
  shr: "Shifts bits to the right",
  is: "Is of a type",
  isnot: "Is not of a type",
  as: "Converts to a type, or gives nothing",
  f: "Formats values",
  join: "Joins a list to a text",
};

const tips = new Map([
  ...Object.entries(plain),
  ...Object.entries(compared).flatMap(([name, tip]): [string, string][] => [
    [name, `${tip} (ignores case)`],
    [`i${name}`, `${tip} (ignores case)`],
    [`c${name}`, `${tip} (case counts)`],
  ]),
]);

/** Operators that begin with what stands behind a dash. */
export function operatorCandidates(word: string): Candidate[] {
  return beginningWith(tips.keys(), word).map((name) => candidate(`-${name}`, "ParameterName", name, tips.get(name)));
}

const switchFlags = ["CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard"];

/** Flags of a switch statement; null elsewhere. */
export function switchCandidates(place: CompletionPlace): Found | null {
  const { before, text, wordStart } = place;
  const start = Math.min(wordStart, text.length);
  if (before?.kind !== "Switch" || text[start] !== "-") return null;
  const names = beginningWith(switchFlags, text.slice(start + 1));
  return { start, candidates: names.map((name) => candidate(`-${name}`, "ParameterName", name)) };
}
