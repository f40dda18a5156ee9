import { lazyType } from "../types/lazyType.ts";
import { ErrorRecord } from "./ErrorRecord.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";
import { engineExceptionKind } from "./engineExceptionKinds.ts";

/**
 * The record of an exception that a script throws. RuntimeException and what derives from it bring id and category of
 * their own kind; of any other the id is its message.
 */
export function exceptionRecord(exception: ExceptionObject): ErrorRecord {
  const known = exception.errorRecord;
  if (known) return known;
  const kind = isEngineException(exception) ? engineExceptionKind(exception) : null;
  // Only the engine's exceptions keep their record.
  if (kind === null) return new ErrorRecord(exception, exception.message, "OperationStopped", null);
  const record = new ErrorRecord(exception, kind.id, kind.category, kind.target ?? null);
  exception.errorRecord = record;
  return record;
}

/** Whether the exception is a RuntimeException, whose record is that of the error. */
export function isEngineException(exception: ExceptionObject): boolean {
  return exception.type.isAssignableTo(runtimeException());
}

const runtimeException = lazyType("System.Management.Automation.RuntimeException");
