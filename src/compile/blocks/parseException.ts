import type { PerEdition } from "../../diag/Edition.ts";
import type { ParseError } from "../../diag/ParseError.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";
import { edition } from "../../objects/host/edition.ts";
import { parseErrorArray, parseErrorText } from "../language/ParseErrorObject.ts";

/**
 * PowerShell's ParseException for the errors of a text: all of them in its message, the first one's id. Only of what is typed
 * at the top is incomplete input told apart.
 */
export function parseException(errors: readonly ParseError[], isTopLevel = false): PSError {
  const [first] = errors;
  const incomplete = isTopLevel && first.incompleteInput;
  const message = incomplete ? first.message : allOf(errors);
  const error = psError(first.id, "ParserError", message, {
    exception: `System.Management.Automation.${incomplete ? "IncompleteParseException" : "ParseException"}`,
    cause: isTopLevel ? "thrown" : "command",
  });
  if (isTopLevel) error.record.reason = "ParentContainsErrorRecordException";
  error.exception.details.set("Errors", parseErrorArray(errors));
  return error;
}

/** The texts of the first errors; that there are more is said at the end. */
function allOf(errors: readonly ParseError[]): string {
  const texts = errors.slice(0, shownErrors).map(parseErrorText);
  if (errors.length > shownErrors)
    texts.push("Not all parse errors were reported.  Correct the reported errors and try again.");
  return texts.join(betweenErrors[edition()]);
}

const shownErrors = 10;

/** PowerShell 7 leaves a line empty between two errors; pasted outputs of Windows PowerShell have none. */
const betweenErrors: PerEdition<string> = { Desktop: "\n", Core: "\n\n" };
