import { psObjectText, toText } from "./toText.ts";
import { wildcardMatcher } from "./wildcard.ts";

/** Whether the text of a single value matches a wildcard pattern as a whole. */
export function like(value: unknown, pattern: unknown, ignoreCase: boolean): boolean {
  return wildcardMatcher(
    typeof pattern === "string" ? pattern : toText(pattern),
    ignoreCase,
  )(typeof value === "string" ? value : psObjectText(value));
}
