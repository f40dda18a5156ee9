import { type PSError, psError } from "../objects/errors/PSError.ts";

/** What is wrong with the use of a transaction. */
export function transactionError(message: string): PSError {
  return psError("InvalidOperation", "InvalidOperation", message, {
    exception: "System.Management.Automation.PSInvalidOperationException",
  });
}
