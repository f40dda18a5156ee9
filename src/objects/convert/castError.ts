import type { PerEdition } from "../../diag/Edition.ts";
import { reflectedText } from "../calls/genericParameterNames.ts";
import { type ExceptionObject, newException } from "../errors/ExceptionObject.ts";
import { type PSError, psError } from "../errors/PSError.ts";
import { edition } from "../host/edition.ts";
import { valueText } from "../text/valueText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";

/** A failed conversion: RuntimeException around a PSInvalidCastException of the same text. */
export function castError(id: string, message: string, cause: ExceptionObject | null = null): PSError {
  const inner = newException(invalidCast, message, cause && castCause(cause));
  const error = psError(id, "InvalidArgument", message, { inner });
  inner.errorRecord = error.record;
  return error;
}

/** 'Cannot convert the "x" value of type "A" to type "B".' */
export function noConversion(value: unknown, type: ClrType, id = "ConvertToFinalInvalidCastException"): PSError {
  const shown = secrets[edition()].has(type.name) ? "" : `"${valueText(value)}" `;
  const from = value === null || value === undefined ? typeOf(value).name : typeNamesOf(value)[0];
  return castError(id, `Cannot convert the ${shown}value of type "${from}" to type "${reflectedText(type)}".`);
}

/** Types whose would-be values are not repeated in errors; Windows PowerShell repeats all (source: errors of 5.1 as people pasted them). */
const secrets: PerEdition<ReadonlySet<string>> = {
  Desktop: new Set(),
  Core: new Set(["System.Security.SecureString", "System.Management.Automation.PSCredential"]),
};

/** 'Cannot convert value "x" to type "B". Error: "..."' Without a cause it is an exception of .NET that says the reason. */
export function failedConversion(
  id: string,
  value: unknown,
  type: ClrType,
  reason: string,
  cause: ExceptionObject = newException(causeTypes.get(id) ?? "System.FormatException", reason),
): PSError {
  return castError(id, `Cannot convert value "${valueText(value)}" to type "${type.name}". Error: "${reason}"`, cause);
}

/** What a conversion to text says where the value's own ToString() failed. */
export function noText(cause: ExceptionObject): PSError {
  return castError("InvalidCastFromAnyTypeToString", "Cannot convert value to type System.String.", cause);
}

/** The type of the exception behind a failed conversion, where it is no FormatException. */
const causeTypes: ReadonlyMap<string, string> = new Map([
  ["InvalidCastIConvertible", "System.InvalidCastException"],
  ["InvalidCastTargetInvocationExceptionop_Explicit", "System.OverflowException"],
  ["CaseSensitiveEnumParseThrewAnException", "System.Management.Automation.RuntimeException"],
  ["SubstringDisambiguationEnumParseThrewAnException", "System.Management.Automation.RuntimeException"],
  ["InvalidCastPSTypeConvertersConvertFrom", "System.Management.Automation.RuntimeException"],
]);

/** What a failed cast raised, without the RuntimeException that a statement makes of it. */
export function castCause(exception: ExceptionObject): ExceptionObject {
  const inner = exception.innerException;
  return inner?.type.name === invalidCast ? inner : exception;
}

export function nullConversion(type: ClrType): PSError {
  return castError("nullToObjectInvalidCast", `Cannot convert null to type "${reflectedText(type)}".`);
}

const invalidCast = "System.Management.Automation.PSInvalidCastException";
