import { BindingError } from "../binding/bindingError.ts";
import type { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import { type ExceptionObject, newException } from "../objects/errors/ExceptionObject.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import { stopException } from "../objects/errors/stopException.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import type { Engine } from "../runtime/Engine.ts";
import { invocationException } from "../runtime/errors/invocationException.ts";
import { addError, locateError, recordError } from "../runtime/errors/reportError.ts";

/**
 * An error that ended the script because a preference said Stop: $Error gets its record and, above it, the exception that
 * came out of the pipeline. Gives the record to show: that of the exception.
 */
export function endedByPreference(engine: Engine, error: PSError): ErrorRecord {
  if (engine.frame) locateError(error, engine.frame);
  recordError(engine, error.raised);
  const outer = outerException(error);
  addError(engine, outer);
  if (outer !== error.exception) return error.record;
  return recordOfParent(error.record);
}

/** The record that an exception holds of itself. */
export function recordOfParent(record: ErrorRecord): ErrorRecord {
  const shown = record.copy();
  shown.reason = "ParentContainsErrorRecordException";
  return shown;
}

function outerException(error: PSError): ExceptionObject {
  const { exception, record } = error;
  if (error.cause === "stop") return stopException(record);
  const isOwn =
    error instanceof BindingError ||
    exception.type.name === "System.Management.Automation.ActionPreferenceStopException";
  if (record.commandClass !== "" && !isOwn) return invocationException(record, error.marks.includes("throughProvider"));
  return exception.type.ancestors.has(typeByName("System.Management.Automation.RuntimeException"))
    ? exception
    : newException("System.Management.Automation.RuntimeException", exception.message, exception);
}
