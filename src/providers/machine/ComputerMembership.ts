import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { MachineState } from "../MachineState.ts";

/** What a computer belongs to, and what will be so after its next start. */
export interface ComputerMembership {
  /** DNS name; null: it is in a workgroup. */
  domain: string | null;
  workgroup: string;
  pendingName: string | null;
}

const tables = new WeakMap<MachineState, CaseInsensitiveMap<ComputerMembership>>();

/** The membership of a computer as this one's administrators know it; `domain` is where it is in the beginning. */
export function computerMembership(machine: MachineState, computer: string, domain: string): ComputerMembership {
  let table = tables.get(machine);
  if (!table) {
    table = new CaseInsensitiveMap();
    tables.set(machine, table);
  }
  let found = table.get(computer);
  if (!found) {
    found = { domain, workgroup: "WORKGROUP", pendingName: null };
    table.set(computer, found);
  }
  return found;
}
