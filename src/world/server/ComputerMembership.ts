import type { World } from "../World.ts";
import { findMachine, type Machine, putMachine } from "./Machine.ts";

/** What a computer belongs to, and what will be so after its next start. */
export interface ComputerMembership {
  /** DNS name; null: it is in a workgroup. */
  readonly domain: string | null;
  readonly workgroup: string;
  readonly pendingName: string | null;
}

/** As long as nobody changed it, a computer is in the domain that its name ends in. */
export function membershipOf({ membership, fqdn }: Machine): ComputerMembership {
  return membership ?? { domain: fqdn.split(".").slice(1).join("."), workgroup: "WORKGROUP", pendingName: null };
}

export function changeMembership(world: World, computer: string, changes: Partial<ComputerMembership>): void {
  const machine = findMachine(world, computer);
  if (machine) putMachine(world, { ...machine, membership: { ...membershipOf(machine), ...changes } });
}
