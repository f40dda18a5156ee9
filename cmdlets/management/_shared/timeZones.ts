import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

/** No zone has the value of -Id or -Name. */
export function timeZoneNotFound(value: string, parameter: "Id" | "Name" = "Id"): PSError {
  const text = `The time zone ${parameter === "Id" ? "ID" : "name"} '${value}' was not found on the local computer.`;
  return clrError("TimeZoneNotFound", "InvalidArgument", "System.TimeZoneNotFoundException", text, parameter);
}
