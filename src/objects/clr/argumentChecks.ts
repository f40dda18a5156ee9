import { clrException } from "../model/PSError.ts";

/*
 * The exceptions that .NET's members throw for bad arguments, with their texts. Each gives what is to be thrown or
 * checks and throws.
 */

export function argumentNull(parameter: string): unknown {
  return argumentError("System.ArgumentNullException", "Value cannot be null.", parameter);
}

/** As PowerShell's own members refuse null. */
export function psArgumentNull(parameter: string): unknown {
  const message = `Cannot process argument because the value of argument "${parameter}" is null. Change the value of argument "${parameter}" to a non-null value.`;
  const thrown = clrException("System.Management.Automation.PSArgumentNullException", message);
  thrown.exception.details.set("ParamName", parameter);
  return thrown;
}

/** As PowerShell's own members refuse a value that makes no sense. */
export function psArgumentInvalid(parameter: string): unknown {
  const message = `Cannot process argument because the value of argument "${parameter}" is not valid. Change the value of the "${parameter}" argument and run the operation again.`;
  const thrown = clrException("System.Management.Automation.PSArgumentException", message);
  thrown.exception.details.set("ParamName", parameter);
  return thrown;
}

export function argumentInvalid(message: string, parameter?: string): unknown {
  return argumentError("System.ArgumentException", message, parameter);
}

export function outOfRange(message: string, parameter: string): unknown {
  return argumentError("System.ArgumentOutOfRangeException", message, parameter);
}

/** Clamp with a lower limit above the upper one. */
export function limitsCrossed(low: unknown, high: unknown): unknown {
  return argumentInvalid(`'${low}' cannot be greater than ${high}.`);
}

function argumentError(type: string, message: string, parameter?: string): unknown {
  const thrown = clrException(type, parameter === undefined ? message : `${message} (Parameter '${parameter}')`);
  if (parameter !== undefined) thrown.exception.details.set("ParamName", parameter);
  return thrown;
}

/** "index ('-1') must be ..." with the value in a second line. */
export function outOfRangeValue(value: number | bigint, parameter: string, rule: string): unknown {
  const message = `${parameter} ('${value}') must be ${rule}. (Parameter '${parameter}')\nActual value was ${value}.`;
  const thrown = clrException("System.ArgumentOutOfRangeException", message);
  thrown.exception.details.set("ParamName", parameter);
  thrown.exception.details.set("ActualValue", value);
  return thrown;
}

export function checkNotNull(value: unknown, parameter: string): void {
  if (value === null || value === undefined) throw argumentNull(parameter);
}

export function checkNotNegative(value: number, parameter: string): void {
  if (value < 0) throw outOfRangeValue(value, parameter, "a non-negative value");
}

export function checkNotGreater(value: number, limit: number, parameter: string): void {
  if (value > limit) throw outOfRangeValue(value, parameter, `less than or equal to '${limit}'`);
}

/** As above for a value that .NET compares without its sign: -1 is 4294967295. */
export function checkNotGreaterUnsigned(value: number, limit: number, parameter: string): void {
  if (value < 0 || value > limit) throw outOfRangeValue(value >>> 0, parameter, `less than or equal to '${limit}'`);
}

export const indexMustBeLess = "Index was out of range. Must be non-negative and less than the size of the collection.";
export const indexMustBeLessOrEqual =
  "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
export const countOutOfRange =
  "Count must be positive and count must refer to a location within the string/array/collection.";
export const offsetsOutOfBounds =
  "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";

/** An index of an element of a list. */
export function checkIndex(index: number, count: number, parameter = "index"): void {
  if (index < 0 || index >= count) throw outOfRange(indexMustBeLess, parameter);
}

/** The same where the exception tells the value too. */
export function indexOutOfRange(index: number, parameter = "index"): unknown {
  const message = `${indexMustBeLess} (Parameter '${parameter}')\nActual value was ${index}.`;
  const thrown = clrException("System.ArgumentOutOfRangeException", message);
  thrown.exception.details.set("ParamName", parameter);
  thrown.exception.details.set("ActualValue", index);
  return thrown;
}

export function notSupported(message: string): unknown {
  return clrException("System.NotSupportedException", message);
}

export function invalidOperation(message: string): unknown {
  return clrException("System.InvalidOperationException", message);
}

export function indexOutside(): unknown {
  return clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
}
