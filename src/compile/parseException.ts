import type { ParseError } from "../diag/ParseError.ts";
import { type PSError, psError } from "../objects/model/PSError.ts";
import { parseErrorArray, parseErrorText } from "./language/ParseErrorObject.ts";

/**
 * PowerShell's ParseException for the errors of a text: all of them in its message, the first one's id. Only of what is typed
 * at the top is incomplete input told apart.
 */
export function parseException(errors: readonly ParseError[], isTopLevel = false): PSError {
  const [first] = errors;
  const incomplete = isTopLevel && first.incompleteInput;
  const message = incomplete ? first.message : errors.map(parseErrorText).join("\n\n");
  const error = psError(first.id, "ParserError", message, {
    exception: `System.Management.Automation.${incomplete ? "IncompleteParseException" : "ParseException"}`,
  });
  if (isTopLevel) error.record.reason = "ParentContainsErrorRecordException";
  error.isScriptTerminating = isTopLevel;
  error.exception.details.set("Errors", parseErrorArray(errors));
  return error;
}
