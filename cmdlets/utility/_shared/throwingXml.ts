import { ErrorRecord } from "../../../src/objects/errors/ErrorRecord.ts";
import { ClrException, PSError } from "../../../src/objects/errors/PSError.ts";

/** What a .NET class throws out of a cmdlet: the exception's type is the error's id. */
export function throwingXml<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw new PSError(new ErrorRecord(error.exception, error.exception.type.name, "NotSpecified", null));
  }
}
