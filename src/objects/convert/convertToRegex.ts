import type { ClrType } from "../model/ClrType.ts";
import { ClrException } from "../model/PSError.ts";
import { RegexObject } from "../model/RegexObject.ts";
import { compileRegex } from "../text/dotnetRegex.ts";
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
