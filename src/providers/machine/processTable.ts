import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import type { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { providerServiceKey } from "../ProviderService.ts";

const hour = 3_600_000;

/** The running processes of the emulated computer, which started an hour before the session. */
export function processTable(cmdlet: CmdletContext): ProcessObject[] {
  return cmdlet.service(providerServiceKey).machine.processes(cmdlet.service(clockKey).now() - hour);
}
