import type { PSError } from "../objects/errors/PSError.ts";
import type { CmdletContext, ErrorSpec } from "./CmdletContext.ts";

/** The error about an object of the pipeline as the cmdlet got it: its target shows as a PSObject. */
export function psObjectTarget(cmdlet: CmdletContext, spec: ErrorSpec): PSError {
  const error = cmdlet.terminate(spec);
  if (spec.target !== null && spec.target !== undefined) error.record.targetTypeName = "PSObject";
  return error;
}
