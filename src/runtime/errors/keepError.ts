import type { PSError } from "../../objects/errors/PSError.ts";
import { stopException } from "../../objects/errors/stopException.ts";
import type { Streams } from "../pipeline/Streams.ts";
import { invocationException } from "./invocationException.ts";

/**
 * Tells the -ErrorVariable of the function that runs of an error that left a statement; each block of statements that it
 * leaves tells again, whether a try statement catches it or not. What -ErrorAction Stop or ThrowTerminatingError raised is
 * told of by its own exception as well, once.
 */
export function keepError({ raised }: Streams, { record, cause, passage }: PSError): void {
  if (raised === undefined) return;
  // Inside of the function that ends with it there is the exception only; the record follows at its call.
  if (passage.endsCommand !== null) {
    if (passage.kept === "no") raised(invocationException(record));
    passage.kept = "end";
    return;
  }
  if (passage.kept !== "yes" && cause === "stop") raised(stopException(record));
  passage.kept = "yes";
  raised(record);
}
