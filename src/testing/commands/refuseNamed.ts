import { bindingError } from "../../binding/bindingError.ts";
import type { CmdletContext } from "../../command/prelude.ts";

/** Throws where a call names a parameter that the command of another version has. */
export function refuseNamed(cmdlet: CmdletContext, parameters: readonly string[]): void {
  const found = parameters.find((name) => cmdlet.isBound(name));
  if (found !== undefined) throw bindingError("NamedParameterNotFound", [found]);
}
