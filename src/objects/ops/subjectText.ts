import type { PSError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { NullString } from "../values/NullString.ts";
import { psObjectText } from "./toText.ts";

/** The text that an operator searches; .NET refuses the one of [NullString]::Value, which is null. */
export function subjectText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === NullString.value) throw argumentNull("input");
  return psObjectText(value);
}

/** The error that .NET has for a null among an operator's operands. */
export function argumentNull(parameter: string): PSError {
  return rawException("System.ArgumentNullException", `Value cannot be null. (Parameter '${parameter}')`);
}
