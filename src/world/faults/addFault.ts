import { putClockOffset, setEndpointFault } from "../cloud/CloudSettings.ts";
import { type ExchangeServer, getExchangeServer, putServerBuild, shellServer } from "../server/ExchangeServer.ts";
import { findService, stopService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { type Fault, faults, listFaults } from "./Fault.ts";
import { faultKinds } from "./faultKinds.ts";
import { faultError } from "./faultMessages.ts";

/** What a new fault may leave out. */
export type NewFault = Pick<Fault, "kind"> & Partial<Omit<Fault, "id">>;

/** Adds a fault, and does what it begins with; refused where its kind wants a target that there is not. */
export function addFault(world: World, given: NewFault): Fault {
  const { target: usual, needsTarget } = faultKinds[given.kind];
  if (needsTarget && given.target === undefined) throw faultError("TargetMissing", { kind: given.kind });
  const server = given.kind === "ServerBuild" ? builtServer(world, given) : null;
  const fault: Fault = {
    build: "",
    ownBuild: server?.values.AdminDisplayVersion ?? "",
    seconds: 0,
    times: null,
    percent: 100,
    count: 0,
    status: 0,
    reason: "",
    ...given,
    target: given.target ?? usual,
    id: `fault-${nextNumber(world)}`,
  };
  return world.store.transact(() => {
    const { kind, target, status, reason } = fault;
    if (kind === "ServiceFailure") failService(world, target);
    if (kind === "HttpError")
      setEndpointFault(world, { host: target, kind: status === 0 ? "Unreachable" : "Status", status, reason });
    if (kind === "ClockSkew") putClockOffset(world, fault.seconds * 1000);
    if (server) putServerBuild(world, server, fault.build);
    world.store.put(faults, fault.id, fault);
    return fault;
  });
}

/** The server that is to run another build. */
function builtServer(world: World, { target = "", build = "" }: NewFault): ExchangeServer {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(build)) throw faultError("BuildMissing", { build });
  return getExchangeServer(world, target);
}

function nextNumber(world: World): number {
  return Math.max(0, ...listFaults(world).map(({ id }) => Number(id.slice("fault-".length)))) + 1;
}

function failService(world: World, target: string): void {
  const service = findService(world, shellServer(world).name, target);
  if (!service) throw faultError("ServiceNotFound", { name: target });
  if (service.status !== "Stopped") stopService(world, service, { force: true });
}
