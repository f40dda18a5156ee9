import { type ExceptionObject, newException } from "../errors/ExceptionObject.ts";
import { PSError, psError } from "../errors/PSError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { castCause } from "./castError.ts";
import { castTo } from "./castTo.ts";
import { requireBoolean } from "./requireBoolean.ts";

/**
 * A value for a variable with a type: as `convertTo`, but only Booleans and numbers are Booleans, and the error is that of
 * an argument transformation.
 */
export function transformArgument(value: unknown, type: ClrType): unknown {
  try {
    requireBoolean(value, type);
    return castTo(value, type);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    throw transformationError(error.exception.message, castCause(error.exception));
  }
}

/** What an argument transformation throws. */
export function transformationError(message: string, inner: PSError["exception"] | null = null): PSError {
  return psError("RuntimeException", "MetadataError", message, {
    exception: "System.Management.Automation.ArgumentTransformationMetadataException",
    inner,
  });
}

/** The exception of a transformation that stands between the binder's and what a failed cast raised. */
export function transformationException(raised: ExceptionObject): ExceptionObject {
  const cause = castCause(raised);
  return newException("System.Management.Automation.ArgumentTransformationMetadataException", cause.message, cause);
}
