import type { ErrorRecord } from "./ErrorRecord.ts";
import { type ExceptionObject, newException } from "./ExceptionObject.ts";

/** The exception that -ErrorAction Stop makes of an error, as -ErrorVariable keeps it. */
export function stopException(record: ErrorRecord): ExceptionObject {
  const exception = newException(
    "System.Management.Automation.ActionPreferenceStopException",
    `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${record.message}`,
  );
  exception.errorRecord = record;
  exception.carriedRecord = record;
  return exception;
}
