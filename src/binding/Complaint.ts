import type { ExceptionObject } from "../objects/errors/ExceptionObject.ts";
import { isEngineException } from "../objects/errors/exceptionRecord.ts";
import { ClrException, escapedException, PSError, psError } from "../objects/errors/PSError.ts";

/** What a validation rule has against a value: id and text of the error of its attribute. */
export interface Complaint {
  readonly id: string;
  readonly text: string;
  /** What a script threw that was to judge the value. */
  readonly exception?: ExceptionObject;
}

/** What something thrown says of the value; null for what is no exception of the emulated world, and for what is not modelled. */
export function thrownComplaint(thrown: unknown): Complaint | null {
  if (thrown instanceof ClrException) return complaintBy(escapedException(thrown));
  if (!(thrown instanceof PSError) || thrown.record.errorId === "NotModelled") return null;
  return complaintBy(thrown);
}

function complaintBy({ record, exception }: PSError): Complaint {
  if (isEngineException(exception)) exception.errorRecord ??= record.copy();
  return { id: record.errorId, text: record.message, exception };
}

/** The error that the attribute itself throws. */
export function complaintError({ id, text }: Complaint): PSError {
  return psError(id, "MetadataError", text, {
    exception: "System.Management.Automation.ValidationMetadataException",
  });
}
