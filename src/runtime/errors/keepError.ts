import type { PSError } from "../../objects/errors/PSError.ts";
import { stopException } from "../../objects/errors/stopException.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { invocationException } from "./invocationException.ts";

/**
 * Tells the -ErrorVariable of the function that runs of an error that left a statement, once, whether a try statement
 * catches it or not. What -ErrorAction Stop or ThrowTerminatingError raised is told of by its own exception as well.
 */
export function keepError({ raised }: Streams, error: PSError): void {
  if (raised === undefined || error.isKept) return;
  const { record } = error;
  // Inside of the function that ends with it there is the exception only; the record follows at its call.
  if (error.endsCommand !== null) {
    if (!error.isEndKept) raised(invocationException(record));
    error.isEndKept = true;
    return;
  }
  error.isKept = true;
  if (error.isStop) raised(stopException(record));
  raised(record);
}
