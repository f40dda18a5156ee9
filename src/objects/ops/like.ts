import { psArgumentNull } from "../errors/argumentChecks.ts";
import { type PSError, psError } from "../errors/PSError.ts";
import { NullString } from "../values/NullString.ts";
import { psObjectText, toText } from "./toText.ts";
import { wildcardMatcher } from "./wildcard.ts";

/** Whether the text of a single value matches a wildcard pattern as a whole. */
export function like(value: unknown, pattern: unknown, ignoreCase: boolean): boolean {
  if (pattern === NullString.value) throw noPattern();
  if (value === NullString.value) return false;
  return wildcardMatcher(
    typeof pattern === "string" ? pattern : toText(pattern),
    ignoreCase,
  )(typeof value === "string" ? value : psObjectText(value));
}

function noPattern(): PSError {
  return psError("ArgumentNull", "InvalidArgument", psArgumentNull("pattern").exception.message);
}
