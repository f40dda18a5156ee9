import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import {
  integer,
  list,
  name,
  nullable,
  object,
  optional,
  type ShapeType,
  text,
} from "../../store/record/RecordShape.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";

const machineShape = object({
  /** NetBIOS name. */
  name,
  fqdn: name,
  operatingSystem: text,
  /** Windows time zone id, such as Pacific Standard Time. */
  timeZone: name,
  environment: list(object({ name, value: text })),
  /** How much WMI writes to its log; absent: errors. */
  wmiLoggingLevel: optional(integer),
  /** Absent: in the domain that its name ends in (`membershipOf`). */
  membership: optional(object({ domain: nullable(name), workgroup: name, pendingName: nullable(name) })),
});

/** A Windows computer: what a shell on it sees in `$env:` and as local time. */
export type Machine = ShapeType<typeof machineShape>;

export const machines = collection("machines", machineShape);

export function putMachine(world: World, machine: Machine): void {
  world.store.put(machines, foldCase(machine.name), machine);
}

export function listMachines(world: World): readonly Machine[] {
  return world.store.list(machines);
}

/** A computer by NetBIOS name or FQDN, null when the estate has none of that name. */
export function findMachine(world: World, computer: string): Machine | null {
  const wanted = foldCase(computer);
  return listMachines(world).find((each) => foldCase(each.name) === wanted || foldCase(each.fqdn) === wanted) ?? null;
}

/** The computer that the shell runs on. */
export function shellMachine(world: World): Machine {
  const { shellServer } = getOrganization(world);
  const machine = findMachine(world, shellServer);
  if (!machine) throw new Error(`The scenario describes no computer '${shellServer}'.`);
  return machine;
}

/** The network that the adapters of all machines are in. */
export const serverSubnet = "10.0.0.0/24";

/** The address of a computer in the estate's network (10.0.0.0/24), which the emulation gives by itself. */
export function networkAddress(world: World, { name }: Pick<Machine, "name">): string {
  return `10.0.0.${listMachines(world).findIndex((each) => each.name === name) + 11}`;
}
