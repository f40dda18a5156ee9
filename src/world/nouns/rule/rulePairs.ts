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

/** A refusal of a header's name that no message can have: printable characters without a colon (RFC 5322; the words are inferred). */
export function wrongHeader(values: Values): WorldError | null {
  const headers = ["HeaderContainsMessageHeader", "HeaderMatchesMessageHeader"];
  const names = [...headers, ...headers.map((name) => `ExceptIf${name}`), "SetHeaderName", "RemoveHeader"];
  const wrong = names
    .map((name) => values[name])
    .find((value) => typeof value === "string" && value !== "" && !/^[!-9;-~]+$/.test(value));
  return wrong === undefined ? null : taskError("HeaderNameInvalid", { name: String(wrong) });
}
