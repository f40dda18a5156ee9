import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { putMachine } from "../../../../src/world/server/Machine.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";
import type { TargetComputer } from "../computers.ts";
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
