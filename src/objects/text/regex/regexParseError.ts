import type { PerEdition } from "../../../diag/Edition.ts";
import { newException } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { clrText } from "../../values/clrText.ts";

/** What .NET throws for a pattern that cannot be read. */
export function regexParseError(pattern: string, offset: number, text: string): ClrException {
  return errors[edition()](pattern, offset, text);
}

const errors: PerEdition<typeof regexParseError> = { Desktop: frameworkError, Core: coreError };

function frameworkError(pattern: string, _offset: number, text: string): ClrException {
  const message = `parsing "${pattern}" - ${text}`;
  return new ClrException(newException("System.ArgumentException", message));
}

function coreError(pattern: string, offset: number, text: string): ClrException {
  const message = `Invalid pattern '${pattern}' at offset ${offset}. ${text}`;
  const exception = newException("System.Text.RegularExpressions.RegexParseException", message);
  exception.details.set("Offset", offset);
  return new ClrException(exception);
}

/** What is wrong with a reference to a group that is not there. */
export function undefinedGroup(name: string): string {
  return clrText(/^\d+$/.test(name) ? "UndefinedGroupNumber" : "UndefinedGroupName", [name]);
}
