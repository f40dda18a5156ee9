import type { PSError } from "../../errors/PSError.ts";

/** Marks an error that is shown at the operator's own place. */
export function atOperator(error: PSError): PSError {
  error.isAtOperator = true;
  return error;
}
