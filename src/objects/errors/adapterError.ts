import { ErrorRecord } from "./ErrorRecord.ts";
import { PSError } from "./PSError.ts";
import { readOnlyProperty } from "./readOnlyProperty.ts";

/** What setting a property throws where no assignment sets it, but PowerShell's adapter of the object alone: of no category. */
export function adapterError(thrown: unknown, name: string): unknown {
  if (!(thrown instanceof PSError)) return thrown;
  const { exception, errorId } = thrown.record;
  if (errorId === "PropertyAssignmentException" || errorId === "ReadOnlyProperty") return readOnlyProperty(name);
  const id = errorId === "ExceptionWhenSetting" ? "CatchFromBaseAdapterSetValue" : errorId;
  return new PSError(new ErrorRecord(exception, id, "NotSpecified", null));
}
