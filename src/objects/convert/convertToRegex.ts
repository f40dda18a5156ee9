import { ClrException } from "../errors/PSError.ts";
import { compileRegex } from "../text/regex/dotnetRegex.ts";
import type { ClrType } from "../types/ClrType.ts";
import { RegexObject } from "../values/RegexObject.ts";
import { castError } from "./castError.ts";
import { numberAsText } from "./numberAsText.ts";

/** A pattern as a regular expression without options. */
export function convertToRegex(value: unknown, type: ClrType): unknown {
  const pattern = typeof value === "string" ? value : numberAsText(value);
  if (pattern === null) return undefined;
  try {
    compileRegex(pattern, 0);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    const message = `Cannot convert value "${pattern}" to type "${type.name}". Error: "${error.exception.message}"`;
    throw castError("InvalidCastFromStringToRegex", message, error.exception);
  }
  return new RegexObject(pattern);
}
