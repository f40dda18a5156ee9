import type { PerEdition } from "../../../diag/Edition.ts";
import { newException } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";

/** What .NET throws for a pattern that cannot be read. */
export function regexParseError(pattern: string, offset: number, text: string): ClrException {
  return errors[edition()](pattern, offset, text);
}

const errors: PerEdition<typeof regexParseError> = { Desktop: frameworkError, Core: coreError };

function frameworkError(pattern: string, _offset: number, text: string): ClrException {
  const message = `parsing "${pattern}" - ${frameworkReason(text)}`;
  return new ClrException(newException("System.ArgumentException", message));
}

function coreError(pattern: string, offset: number, text: string): ClrException {
  const message = `Invalid pattern '${pattern}' at offset ${offset}. ${text}`;
  const exception = newException("System.Text.RegularExpressions.RegexParseException", message);
  exception.details.set("Offset", offset);
  return new ClrException(exception);
}

/** .NET Framework has fixed texts for most faults. */
function frameworkReason(text: string): string {
  return text
    .replace(/^Quantifier '.' following nothing\.$/s, "Quantifier {x,y} following nothing.")
    .replace(/group name '(.*)'\.$/s, "group name $1.")
    .replace(/^Nested quantifier '(.)'\.$/s, "Nested quantifier $1.")
    .replace(/^\[.*\] range in reverse order\.$/s, "[x-y] range in reverse order.");
}
