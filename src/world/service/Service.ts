import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { instant } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import {
  flag,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  type ShapeType,
  text,
  time,
} from "../../store/record/RecordShape.ts";
import { keepsFromStarting } from "../faults/Fault.ts";
import { serviceStarted } from "../monitoring/HealthManager.ts";
import type { World } from "../World.ts";
import { reportServiceState } from "./serviceEvents.ts";
import { serviceError } from "./serviceMessages.ts";

const serviceShape = object({
  /** NetBIOS name of the computer. */
  computer: name,
  name,
  displayName: text,
  status: oneOf("Running", "Stopped", "Paused"),
  startType: oneOf("Automatic", "Manual", "Disabled", "Boot", "System"),
  delayedStart: flag,
  serviceType: oneOf("Win32OwnProcess", "Win32ShareProcess"),
  /** Names of the services that must run first. */
  servicesDependedOn: list(name),
  canStop: flag,
  /** What people read of it; absent: its display name. */
  description: optional(text),
  /** The command line of its program, of a service that somebody made; absent: Windows' or Exchange's own, which is there. */
  binaryPath: optional(text),
  /** Whom it runs as; absent: the system. */
  account: optional(text),
  /** When it last began to run, null when it never did. */
  started: nullable(time),
  startMilliseconds: integer,
  stopMilliseconds: integer,
});

/** A Windows service. */
export type Service = ShapeType<typeof serviceShape>;

export const services = collection("services", serviceShape, {
  computer: ({ computer }) => computer,
});

/** Called while a service changes its state, each time two more seconds have passed (when the real cmdlets warn). */
export type WhileWaiting = (service: Service) => void;

const warningInterval = 2000;

export function putService(world: World, service: Service): void {
  world.store.put(services, keyOf(service.computer, service.name), service);
}

/** Takes a service off the computer. */
export function removeService(world: World, { computer, name }: Service): void {
  world.store.remove(services, keyOf(computer, name));
}

/** All services of a computer, sorted by name as the service control manager gives them. */
export function listServices(world: World, computer: string): readonly Service[] {
  return [...world.store.find(services, "computer", computer)].sort((left, right) =>
    foldCase(left.name) < foldCase(right.name) ? -1 : 1,
  );
}

/** A service by its name, null when the computer has none. */
export function findService(world: World, computer: string, serviceName: string): Service | null {
  return world.store.get(services, keyOf(computer, serviceName)) ?? null;
}

export function getService(world: World, computer: string, serviceName: string): Service {
  const service = findService(world, computer, serviceName);
  if (!service) throw serviceError("ServiceNotFound", { name: serviceName });
  return service;
}

/** The services that need this one, in the order of their names. */
export function dependentServices(world: World, service: Service): readonly Service[] {
  const wanted = foldCase(service.name);
  return listServices(world, service.computer).filter((each) =>
    each.servicesDependedOn.some((needed) => foldCase(needed) === wanted),
  );
}

/** Starts a service after those that it depends on; a running one is left alone. */
export function startService(world: World, service: Service, waiting: WhileWaiting = () => {}): Service {
  const current = getService(world, service.computer, service.name);
  if (current.status === "Running") return current;
  if (current.startType === "Disabled" || keepsFromStarting(world, current.name))
    throw serviceError("CouldNotStartService", naming(current));
  for (const needed of current.servicesDependedOn) {
    if (current.binaryPath !== undefined && !findService(world, current.computer, needed))
      throw serviceError("CouldNotStartService", naming(current));
    const below = findService(world, current.computer, needed);
    if (below) startService(world, below, waiting);
  }
  pass(world, current, current.startMilliseconds, waiting);
  return world.store.transact(() => {
    putService(world, {
      ...current,
      status: "Running",
      started: instant(world.clock.now()),
    });
    serviceStarted(world, current.computer, current.name);
    const started = getService(world, current.computer, current.name);
    reportServiceState(world, started);
    return started;
  });
}

/** Stops a service; running services that depend on it are stopped first when `force` is given, else it refuses. */
export function stopService(
  world: World,
  service: Service,
  options: { readonly force?: boolean; readonly waiting?: WhileWaiting } = {},
): Service {
  const current = getService(world, service.computer, service.name);
  if (current.status === "Stopped") return current;
  const waiting = options.waiting ?? (() => {});
  const dependents = dependentServices(world, current).filter(({ status }) => status !== "Stopped");
  if (dependents.length > 0 && !options.force) throw serviceError("ServiceHasDependentServices", naming(current));
  if (!current.canStop) throw serviceError("CouldNotStopService", naming(current));
  for (const dependent of dependents) stopService(world, dependent, options);
  pass(world, current, current.stopMilliseconds, waiting);
  return world.store.transact(() => {
    putService(world, { ...current, status: "Stopped" });
    const stopped = getService(world, current.computer, current.name);
    reportServiceState(world, stopped);
    return stopped;
  });
}

function pass(world: World, service: Service, milliseconds: number, waiting: WhileWaiting): void {
  for (let left = milliseconds; left > 0; left -= warningInterval) {
    world.clock.sleep(Math.min(left, warningInterval));
    if (left > warningInterval) waiting(service);
  }
}

function keyOf(computer: string, serviceName: string): string {
  return foldCase(`${computer}/${serviceName}`);
}

function naming(service: Service): { name: string; displayName: string } {
  return { name: service.name, displayName: service.displayName };
}
