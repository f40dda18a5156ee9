import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import { integer, name, nullable, object, oneOf, type ShapeType, text } from "../../store/record/RecordShape.ts";
import { endpointFaults, putClockOffset } from "../cloud/CloudSettings.ts";
import { getExchangeServer, putServerBuild } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { type FaultKind, faultKindNames } from "./faultKinds.ts";
import { faultError } from "./faultMessages.ts";

const faultShape = object({
  /** What it is removed by: `fault-1`. */
  id: name,
  kind: oneOf(...faultKindNames),
  /** What it strikes: a pattern of cmdlet names, a service or a host, as its kind says. */
  target: name,
  /** Seconds of a delay; 0: the kind's own. */
  seconds: integer,
  /** How often it still strikes; null: until it is removed. */
  times: nullable(integer),
  /** Of 100 calls so many are struck, as chance has it. */
  percent: integer,
  /** How many objects come before an answer breaks off. */
  count: integer,
  /** The HTTP status; 0: no connection. */
  status: integer,
  reason: text,
  /** The build that a server runs for so long, and the one that it goes back to. */
  build: text,
  ownBuild: text,
});

/** Something of the organisation that does not work as it should. */
export type Fault = ShapeType<typeof faultShape>;

export const faults = collection("fault", faultShape);

export function hasFaults(world: World): boolean {
  return world.store.count(faults) > 0;
}

export function listFaults(world: World): readonly Fault[] {
  return world.store.list(faults);
}

/** Takes a fault away; a service that it stopped stays stopped. */
export function removeFault(world: World, id: string): void {
  const fault = world.store.get(faults, id);
  if (!fault) throw faultError("FaultNotFound", { id });
  world.store.transact(() => {
    if (fault.kind === "HttpError") world.store.remove(endpointFaults, foldCase(fault.target));
    if (fault.kind === "ClockSkew") putClockOffset(world, 0);
    if (fault.kind === "ServerBuild") putServerBuild(world, getExchangeServer(world, fault.target), fault.ownBuild);
    world.store.remove(faults, id);
  });
}

/** The fault of a kind that strikes now, or null. One that strikes a number of times has one less. */
export function strike(world: World, kind: FaultKind, hits: (fault: Fault) => boolean): Fault | null {
  const fault = listFaults(world).find((each) => each.kind === kind && hits(each));
  if (!fault || (fault.percent < 100 && world.random.nextBelow(100) >= fault.percent)) return null;
  if (fault.times !== null) {
    if (fault.times <= 1) removeFault(world, fault.id);
    else world.store.put(faults, fault.id, { ...fault, times: fault.times - 1 });
  }
  return fault;
}

/** Whether a fault keeps a service from starting. */
export function keepsFromStarting(world: World, serviceName: string): boolean {
  if (!hasFaults(world)) return false;
  return strike(world, "ServiceFailure", ({ target }) => foldCase(target) === foldCase(serviceName)) !== null;
}
