import type { PSError } from "../../../src/objects/model/PSError.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

export function timeZoneNotFound(id: string): PSError {
  const text = `The time zone ID '${id}' was not found on the local computer.`;
  return clrError("TimeZoneNotFound", "ObjectNotFound", "System.TimeZoneNotFoundException", text, id);
}
