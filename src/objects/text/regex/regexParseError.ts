import { newException } from "../../model/ExceptionObject.ts";
import { ClrException } from "../../model/PSError.ts";

/** What .NET throws for a pattern that cannot be read. */
export function regexParseError(pattern: string, offset: number, text: string): ClrException {
  const message = `Invalid pattern '${pattern}' at offset ${offset}. ${text}`;
  const exception = newException("System.Text.RegularExpressions.RegexParseException", message);
  exception.details.set("Offset", offset);
  return new ClrException(exception);
}
