import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { findMachine, type Machine, shellMachine } from "../../world/server/Machine.ts";
import type { World } from "../../world/World.ts";

/** The computer that the running session is on: the shell's own, or the one that a session was opened on. */
export function ownMachine(world: World): Machine {
  return findMachine(world, machineFacts().machineName) ?? shellMachine(world);
}
