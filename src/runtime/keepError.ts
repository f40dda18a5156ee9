import type { PSError } from "../objects/model/PSError.ts";
import type { Streams } from "./Streams.ts";
import { stopException } from "./stopException.ts";

/**
 * Tells the -ErrorVariable of the function that runs of an error that left a statement, once, whether a try statement
 * catches it or not. What -ErrorAction Stop raised is told of by its own exception as well.
 */
export function keepError({ raised }: Streams, error: PSError): void {
  if (raised === undefined || error.isKept) return;
  error.isKept = true;
  const { record } = error;
  if (error.isStop) raised(stopException(record));
  raised(record);
}
