import { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import type { PSError } from "../objects/errors/PSError.ts";
import type { CmdletContext } from "./prelude.ts";

/** Puts an error that a script block of the cmdlet raised into $Error, where it is not there already. */
export function rememberError(cmdlet: CmdletContext, error: PSError): void {
  const { errors } = cmdlet.state;
  const newest = errors[0];
  if (newest instanceof ErrorRecord && newest.exception === error.exception) return;
  errors.unshift(error.record);
}
