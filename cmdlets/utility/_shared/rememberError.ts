import type { CmdletContext } from "../../../src/command/prelude.ts";
import { ErrorRecord } from "../../../src/objects/model/ErrorRecord.ts";
import type { PSError } from "../../../src/objects/model/PSError.ts";

/** Puts an error that a script block of the cmdlet raised into $Error, where it is not there already. */
export function rememberError(cmdlet: CmdletContext, error: PSError): void {
  const { errors } = cmdlet.state;
  const newest = errors[0];
  if (newest instanceof ErrorRecord && newest.exception === error.exception) return;
  errors.unshift(error.record);
}
