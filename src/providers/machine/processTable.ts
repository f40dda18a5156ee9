import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import type { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { worldKey } from "../../world/worldKey.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { ownMachine } from "./ownMachine.ts";

const hour = 3_600_000;

/**
 * The running processes of the emulated computer, which started an hour before the session, with those of its services where
 * the session has an organisation.
 */
export function processTable(cmdlet: CmdletContext): ProcessObject[] {
  if (!cmdlet.offers(worldKey)) return ownProcesses(cmdlet);
  const world = cmdlet.service(worldKey);
  // Every start reads this file, and hardly any asks for the processes of services.
  const { serviceProcesses } = require("./serviceProcesses.ts") as typeof import("./serviceProcesses.ts");
  return [...ownProcesses(cmdlet), ...serviceProcesses(world, ownMachine(world).name, bootTime(cmdlet))];
}

/** Those that no service of the computer has; what starts joins them. */
export function ownProcesses(cmdlet: CmdletContext): ProcessObject[] {
  return cmdlet.service(providerServiceKey).machine.processes(bootTime(cmdlet));
}

/** When the computers are taken to have started. */
export function bootTime(cmdlet: CmdletContext): number {
  return cmdlet.service(clockKey).now() - hour;
}
