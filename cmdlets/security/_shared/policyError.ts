import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { clrError, withDetails } from "../../../src/providers/providerErrors.ts";

/** An error of the execution policy's commands: the exception says nothing of its own, the details do. */
export function policyError(id: string, text: string): PSError {
  const state = "Operation is not valid due to the current state of the object.";
  return withDetails(clrError(id, "InvalidOperation", "System.InvalidOperationException", state), text);
}
