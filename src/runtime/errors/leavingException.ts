import { BindingError } from "../../binding/bindingError.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { type ExceptionObject, newException } from "../../objects/errors/ExceptionObject.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { stopException } from "../../objects/errors/stopException.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { invocationException } from "./invocationException.ts";

const runtimeException = lazyType("System.Management.Automation.RuntimeException");

/**
 * The exception that leaves a pipeline which an error ended, as the code of .NET sees it that ran the pipeline: that of the
 * preference that said Stop, the one around a cmdlet's error, or a RuntimeException, which all have the record.
 */
export function leavingException(error: PSError): ExceptionObject {
  const { record, cause, exception } = error;
  if (cause === "stop") return stopException(record);
  const isCommandsOwn = cause !== "thrown" || error.marks.includes("rethrown");
  if (record.commandClass !== "" && isCommandsOwn && !(error instanceof BindingError))
    return invocationException(record, error.marks.includes("throughProvider"));
  if (!exception.type.ancestors.has(runtimeException()))
    return withRecord(newException(runtimeException().name, exception.message, exception), record);
  return withRecord(exception, record);
}

function withRecord(exception: ExceptionObject, record: ErrorRecord): ExceptionObject {
  exception.errorRecord = record;
  return exception;
}
