import type { CmdletContext } from "../command/prelude.ts";
import type { TargetComputer } from "../providers/machine/computers.ts";
import { putMachine } from "../world/server/Machine.ts";
import { worldKey } from "../world/worldKey.ts";
import { environmentRow } from "./systemRows.ts";
import type { WmiRow } from "./wql.ts";

/** Sets an environment variable of a computer: sessions that begin later have it. */
export function setVariable(cmdlet: CmdletContext, target: TargetComputer, name: string, value: string): WmiRow {
  const { machine } = target;
  const others = machine.environment.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
  putMachine(cmdlet.service(worldKey), { ...machine, environment: [...others, { name, value }] });
  return environmentRow(name, value);
}

export function removeVariable(cmdlet: CmdletContext, { machine }: TargetComputer, name: string): void {
  const environment = machine.environment.filter((each) => each.name.toLowerCase() !== name.toLowerCase());
  putMachine(cmdlet.service(worldKey), { ...machine, environment });
}
