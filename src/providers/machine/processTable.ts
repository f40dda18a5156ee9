import type { CmdletContext } from "../../command/CmdletContext.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import type { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { worldKey } from "../../world/worldKey.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { ownMachine } from "./ownMachine.ts";
import { parentIdOf } from "./parentProcess.ts";

/** The running processes of the emulated computer, with those of its services where the session has an organisation. */
export function processTable(cmdlet: CmdletContext): ProcessObject[] {
  const all = listed(cmdlet);
  for (const process of all) {
    process.startedBy = () => {
      const parent = parentIdOf(process, all);
      return all.find(({ id }) => id === parent && id !== 0) ?? null;
    };
  }
  return all;
}

function listed(cmdlet: CmdletContext): ProcessObject[] {
  if (!cmdlet.offers(worldKey)) return ownProcesses(cmdlet);
  const world = cmdlet.service(worldKey);
  // Every start reads this file, and hardly any asks for the processes of services.
  const { serviceProcesses } = require("./serviceProcesses.ts") as typeof import("./serviceProcesses.ts");
  return [...ownProcesses(cmdlet), ...serviceProcesses(world, ownMachine(world).name, machineFacts().bootTime)];
}

/** Those that no service of the computer has; what starts joins them. */
export function ownProcesses(cmdlet: CmdletContext): ProcessObject[] {
  return cmdlet.service(providerServiceKey).machine.processes(machineFacts().bootTime);
}
