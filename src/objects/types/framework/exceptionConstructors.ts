import { parseMethodSignature } from "../../calls/MethodSignature.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { withArgumentName } from "../../values/clrText.ts";
import type { ClrType } from "../ClrType.ts";
import { typeByName } from "../typeRegistry.ts";

const made = new WeakMap<ClrType, readonly MethodOverload[]>();

/** The constructors of any type. */
export function constructorsOf(type: ClrType): readonly MethodOverload[] {
  return type.ancestors.has(typeByName("System.Exception")) ? exceptionConstructors(type) : type.members.constructors;
}

/**
 * Constructors of an exception type: those its definition has, and for the rest what all share: a message, an inner
 * exception, and the name of a parameter where the signature has one.
 */
export function exceptionConstructors(type: ClrType): readonly MethodOverload[] {
  let found = made.get(type);
  if (!found) {
    const known = type.members.constructors;
    const all = known.length > 0 ? known : inheritedForm(type);
    found = all.map((overload) => (overload.code ? overload : { ...overload, code: codeFor(type, overload) }));
    made.set(type, found);
  }
  return found;
}

/** Types that the metadata does not have take what every exception takes. */
function inheritedForm(type: ClrType): readonly MethodOverload[] {
  return ["()", "(string message)", "(string message, System.Exception innerException)"].map((text) => ({
    signature: parseMethodSignature(text),
    code: null,
    declaringType: type,
  }));
}

function codeFor(type: ClrType, overload: MethodOverload): MethodOverload["code"] {
  const names = overload.signature.parameters.map((parameter) => parameter.name);
  if (names.some((name) => !/^(message|inner|innerException|paramName|fileName|actualValue|objectName)$/.test(name)))
    return null;
  return (...args) => {
    const value = (name: RegExp) => args[names.findIndex((one) => name.test(one))];
    const parameter = (value(/^paramName$/) ?? null) as string | null;
    const message = (value(/^message$/) ?? null) as string | null;
    const isValue = names.includes("actualValue");
    const actual =
      isValue && value(/^actualValue$/) !== null
        ? `${newLine()}Actual value was ${valueText(value(/^actualValue$/))}.`
        : "";
    const object = (value(/^objectName$/) ?? null) as string | null;
    const name = object ? `${newLine()}Object name: '${object}'.` : "";
    const exception = new ExceptionObject(
      type,
      textOf(type, message, parameter) + actual + name,
      (value(/^inner/) ?? null) as ExceptionObject | null,
    );
    if (parameter !== null) exception.details.set("ParamName", parameter);
    if (isValue) exception.details.set("ActualValue", value(/^actualValue$/));
    if (object !== null) exception.details.set("ObjectName", object);
    const file = value(/^fileName$/);
    if (file !== undefined) exception.details.set("FileName", file);
    return exception;
  };
}

function textOf(type: ClrType, message: string | null, parameter: string | null): string {
  const text = message ?? defaultMessages.get(type.name) ?? `Exception of type '${type.name}' was thrown.`;
  return parameter ? withArgumentName(text, parameter) : text;
}

/** What .NET says where no message is given. */
const defaultMessages: ReadonlyMap<string, string> = new Map([
  ["System.SystemException", "System error."],
  ["System.ApplicationException", "Error in the application."],
  ["System.ArgumentException", "Value does not fall within the expected range."],
  ["System.ArgumentNullException", "Value cannot be null."],
  ["System.ArgumentOutOfRangeException", "Specified argument was out of the range of valid values."],
  ["System.InvalidOperationException", "Operation is not valid due to the current state of the object."],
  ["System.NotSupportedException", "Specified method is not supported."],
  ["System.NotImplementedException", "The method or operation is not implemented."],
  ["System.NullReferenceException", "Object reference not set to an instance of an object."],
  ["System.InvalidCastException", "Specified cast is not valid."],
  ["System.FormatException", "One of the identified items was in an invalid format."],
  ["System.OverflowException", "Arithmetic operation resulted in an overflow."],
  ["System.ArithmeticException", "Overflow or underflow in the arithmetic operation."],
  ["System.DivideByZeroException", "Attempted to divide by zero."],
  ["System.IndexOutOfRangeException", "Index was outside the bounds of the array."],
  ["System.TimeoutException", "The operation has timed out."],
  ["System.UnauthorizedAccessException", "Attempted to perform an unauthorized operation."],
  ["System.OutOfMemoryException", "Insufficient memory to continue the execution of the program."],
  ["System.AggregateException", "One or more errors occurred."],
  ["System.Collections.Generic.KeyNotFoundException", "The given key was not present in the dictionary."],
  ["System.OperationCanceledException", "The operation was canceled."],
  ["System.IO.IOException", "I/O error occurred."],
  ["System.IO.FileNotFoundException", "Unable to find the specified file."],
  ["System.IO.DirectoryNotFoundException", "Attempted to access a path that is not on the disk."],
  ["System.IO.EndOfStreamException", "Attempted to read past the end of the stream."],
  [
    "System.IO.PathTooLongException",
    "The specified file name or path is too long, or a component of the specified path is too long.",
  ],
  ["System.Security.SecurityException", "Security error."],
  ["System.Security.Authentication.AuthenticationException", "System error."],
  ["System.RankException", "Attempted to operate on an array with the incorrect number of dimensions."],
  ["System.ArrayTypeMismatchException", "Attempted to access an element as a type incompatible with the array."],
  ["System.StackOverflowException", "Operation caused a stack overflow."],
  ["System.PlatformNotSupportedException", "Operation is not supported on this platform."],
  ["System.ObjectDisposedException", "Cannot access a disposed object."],
  ["System.UriFormatException", "One of the identified items was in an invalid format."],
]);
