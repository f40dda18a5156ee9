import { type BrokenRule, brokenRules, clrMessages } from "../../diag/messages/clr.ts";
import { newLine } from "../text/newLine.ts";
import { clrText, tellsValue, withArgumentName } from "../values/clrText.ts";
import { ErrorRecord } from "./ErrorRecord.ts";
import { messageText } from "./fillMessage.ts";
import { type ClrException, clrException } from "./PSError.ts";

/*
 * The exceptions that .NET's members throw for bad arguments, with their texts. Each gives what is to be thrown or
 * checks and throws.
 */

/** What .NET Framework says in words of its own where it is null. */
type NullTextId = "NullKey" | "NullArray" | "NullText" | "NullBuffer";

/** `text` is what .NET Framework has a text of its own for. */
export function argumentNull(parameter: string, text: NullTextId | null = null): ClrException {
  const message = text === null ? "Value cannot be null." : clrText(text);
  return argumentError("System.ArgumentNullException", message, parameter);
}

/** What .NET throws where a member looks into null. */
export function nullReference(): ClrException {
  return clrException("System.NullReferenceException", "Object reference not set to an instance of an object.");
}

/** As PowerShell's own members refuse null. */
export function psArgumentNull(parameter: string): ClrException {
  const message = `Cannot process argument because the value of argument "${parameter}" is null. Change the value of argument "${parameter}" to a non-null value.`;
  return withRecord(
    clrException("System.Management.Automation.PSArgumentNullException", message),
    "ArgumentNull",
    parameter,
  );
}

/** As PowerShell's own members refuse a value that makes no sense. */
export function psArgumentInvalid(parameter: string): ClrException {
  const message = `Cannot process argument because the value of argument "${parameter}" is not valid. Change the value of the "${parameter}" argument and run the operation again.`;
  return withRecord(clrException("System.Management.Automation.PSArgumentException", message), "Argument", parameter);
}

/** PowerShell's exceptions for arguments bring their record, with an id of their own. */
function withRecord(thrown: ClrException, id: string, parameter: string): ClrException {
  thrown.exception.details.set("ParamName", parameter);
  thrown.exception.errorRecord = new ErrorRecord(thrown.exception, id, "InvalidArgument", null);
  return thrown;
}

export function argumentInvalid(message: string, parameter?: string): ClrException {
  return argumentError("System.ArgumentException", message, parameter);
}

/** `actual` is the value that was given, where the exception tells it in a line of its own; few of .NET Framework do. */
export function outOfRange(message: string, parameter: string, actual?: unknown): ClrException {
  return argumentError("System.ArgumentOutOfRangeException", message, parameter, tellsValue() ? actual : undefined);
}

/** The same in .NET's general words, where a member has none of its own. */
export function outsideRange(parameter: string): ClrException {
  return outOfRange("Specified argument was out of the range of valid values.", parameter);
}

/** Clamp with a lower limit above the upper one. */
export function limitsCrossed(low: unknown, high: unknown): ClrException {
  return argumentInvalid(`'${low}' cannot be greater than ${high}.`);
}

/** An exception of any type that names the argument at fault, and the value that it had where it tells that. */
export function argumentError(type: string, message: string, parameter?: string, actual?: unknown): ClrException {
  if (parameter === undefined) return clrException(type, message);
  const line = actual === undefined ? "" : `${newLine()}Actual value was ${actual}.`;
  const thrown = clrException(type, withArgumentName(message, parameter) + line);
  thrown.exception.details.set("ParamName", parameter);
  if (actual !== undefined) thrown.exception.details.set("ActualValue", actual);
  return thrown;
}

/** "index ('-1') must be ..." with the value in a second line; .NET Framework has short texts for the same. */
export function outOfRangeValue(
  value: number | bigint,
  parameter: string,
  rule: BrokenRule,
  limit: number | bigint = 0,
): ClrException {
  const message = messageText(brokenRules[rule], [parameter, String(value), String(limit)]);
  return outOfRange(message, parameter, value);
}

export function checkNotNull(value: unknown, parameter: string, text: NullTextId | null = null): void {
  if (value === null || value === undefined) throw argumentNull(parameter, text);
}

/** `rule` chooses the text of .NET Framework, which has several. */
export function checkNotNegative(value: number, parameter: string, rule: BrokenRule = "NotNegative"): void {
  if (value < 0) throw outOfRangeValue(value, parameter, rule);
}

/** The same for members that say less than others: they do not tell the value. */
export function refuseNegative(value: number, parameter: string): void {
  if (value < 0) throw outOfRange("Non-negative number required.", parameter);
}

export function checkNotGreater(value: number, limit: number, parameter: string, rule: BrokenRule = "AtMost"): void {
  if (value > limit) throw outOfRangeValue(value, parameter, rule, limit);
}

/** As above for a value that .NET compares without its sign: -1 is 4294967295. */
export function checkNotGreaterUnsigned(value: number, limit: number, parameter: string): void {
  if (value < 0 || value > limit) throw outOfRangeValue(value >>> 0, parameter, "AtMost", limit);
}

export const countOutOfRange =
  "Count must be positive and count must refer to a location within the string/array/collection.";
export const offsetsOutOfBounds = clrMessages.OffsetsOutOfBuffer.text;

/** An index of an element of a list. */
export function checkIndex(index: number, count: number, parameter = "index"): void {
  if (index < 0 || index >= count) throw outOfRange(clrText("IndexMustBeLess"), parameter);
}

/** The same where the exception tells the value too. */
export function indexOutOfRange(index: number, parameter = "index"): ClrException {
  return outOfRange(clrText("IndexMustBeLess"), parameter, index);
}

export function notSupported(message: string): ClrException {
  return clrException("System.NotSupportedException", message);
}

export function invalidOperation(message: string): ClrException {
  return clrException("System.InvalidOperationException", message);
}

export function indexOutside(): ClrException {
  return clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
}
