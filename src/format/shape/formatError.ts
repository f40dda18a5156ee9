import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { type PSError, psError } from "../../objects/errors/PSError.ts";

/** Exceptions of the formatting commands have .NET's own texts; what went wrong stands in the error's details. */
const exceptionTexts = {
  "System.NotSupportedException": "Specified method is not supported.",
  "System.InvalidOperationException": "Operation is not valid due to the current state of the object.",
  "System.IO.InvalidDataException": "Found invalid data while decoding.",
  "System.Management.Automation.PipelineStoppedException": "The pipeline has been stopped.",
} as const;

export function formatError(
  id: string,
  message: string,
  exception: keyof typeof exceptionTexts = "System.NotSupportedException",
  category: ErrorCategoryName = "InvalidArgument",
  target: unknown = null,
): PSError {
  const error = psError(id, category, exceptionTexts[exception], { exception, target });
  error.record.errorDetails = { message, recommendedAction: "" };
  return error;
}
