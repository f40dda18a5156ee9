import { type ExceptionObject, newException } from "./ExceptionObject.ts";
import { type PSError, psError } from "./PSError.ts";

/** A .NET exception that an operator lets through as it is: the id is the exception's type. */
export function rawException(type: string, message: string, inner: ExceptionObject | null = null): PSError {
  return psError(type, "OperationStopped", message, { exception: type, inner });
}

/** A .NET exception that an operator wraps in a RuntimeException of the same text. */
export function wrappedException(type: string, message: string): PSError {
  return psError("RuntimeException", "NotSpecified", message, { inner: newException(type, message) });
}
