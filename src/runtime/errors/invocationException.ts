import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { type ExceptionObject, newException } from "../../objects/errors/ExceptionObject.ts";

/** The exception around an error that ended a cmdlet, as -ErrorVariable keeps it; `ofProvider`: it came through a provider. */
export function invocationException(record: ErrorRecord, ofProvider = false): ExceptionObject {
  const type = `System.Management.Automation.Cmdlet${ofProvider ? "Provider" : ""}InvocationException`;
  const exception = newException(type, record.exception.message, record.exception);
  exception.errorRecord = record;
  return exception;
}
