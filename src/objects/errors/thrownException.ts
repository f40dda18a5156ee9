import { lazyType } from "../types/lazyType.ts";
import { type ExceptionObject, newException } from "./ExceptionObject.ts";
import { ClrException, PSError } from "./PSError.ts";
import { stopException } from "./stopException.ts";

/** The same for code of .NET that catches whatever its callbacks throw, what scripts throw included. */
export function caughtException(error: unknown): ExceptionObject | null {
  if (!(error instanceof PSError) || !error.marks.includes("passesMembers")) return thrownException(error);
  return error.record.errorId === "NotModelled" ? null : exceptionOf(error);
}

/** The emulated exception in something thrown; null for what must pass unchanged. */
export function thrownException(error: unknown): ExceptionObject | null {
  if (error instanceof ClrException) return error.exception;
  if (error instanceof PSError && error.record.errorId !== "NotModelled" && !error.marks.includes("passesMembers"))
    return exceptionOf(error);
  return null;
}

/**
 * What a script throws reaches .NET as an exception of the engine, with the record of what was thrown: a new one around
 * whatever a `throw` statement threw, while an error that it threw on stays the engine's exception that it was.
 */
function exceptionOf({ cause, record, exception, marks }: PSError): ExceptionObject {
  if (cause === "command") return exception;
  if (cause === "stop") return stopException(record);
  const isOfEngine = exception.type.ancestors.has(runtimeException());
  const staysItself = isOfEngine && (cause !== "thrown" || marks.includes("rethrown"));
  const outer = staysItself
    ? exception
    : newException("System.Management.Automation.RuntimeException", exception.message, exception);
  outer.carriedRecord = record;
  return outer;
}

const runtimeException = lazyType("System.Management.Automation.RuntimeException");
