import type { WorldError } from "../../WorldError.ts";
import type { Values } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import { isSet } from "./ruleParts.ts";

/** Parts of a transport rule that mean something together only (documented). */
const pairs = [
  ["HeaderContainsMessageHeader", "HeaderContainsWords"],
  ["HeaderMatchesMessageHeader", "HeaderMatchesPatterns"],
  ["BetweenMemberOf1", "BetweenMemberOf2"],
  ["ManagerAddresses", "ManagerForEvaluatedUser"],
] as const;

/** A refusal where a rule has only one part of a pair. */
export function halfPair(values: Values): WorldError | null {
  const all = [
    ...pairs.flatMap((pair) => [pair, pair.map((name) => `ExceptIf${name}`)]),
    ["SetHeaderName", "SetHeaderValue"],
  ];
  for (const [one, other] of all) {
    if (isSet(values[one]) === isSet(values[other])) continue;
    const [given, missing] = isSet(values[one]) ? [one, other] : [other, one];
    return taskError("RulePartMissing", { given, missing });
  }
  return null;
}
