import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { instant, instantMilliseconds } from "../../base/instant.ts";
import { collection } from "../../store/Collection.ts";
import { flag, name, nullable, object, type ShapeType, text, time } from "../../store/record/RecordShape.ts";
import { findPushNotificationProxy } from "../push/PushNotificationApp.ts";
import type { World } from "../World.ts";

const healthManagerShape = object({
  computer: name,
  started: time,
  /** What the push notification proxy was when the health manager started: its probes run on this. */
  proxyEnabled: flag,
  proxyOrganization: nullable(text),
});

/** What the Microsoft Exchange Health Manager of a server holds in its memory. */
export type HealthManager = ShapeType<typeof healthManagerShape>;

export const healthManagers = collection("healthManagers", healthManagerShape);

export const healthManagerService = "MSExchangeHM";

/** How long after its start the health manager has loaded its probes (documented: give it 120 seconds). */
export const healthManagerLoadMilliseconds = 120_000;

/** Null when the service never started. */
export function findHealthManager(world: World, computer: string): HealthManager | null {
  return world.store.get(healthManagers, foldCase(computer)) ?? null;
}

export function isHealthManagerLoaded(world: World, manager: HealthManager): boolean {
  return world.clock.now() - instantMilliseconds(manager.started) >= healthManagerLoadMilliseconds;
}

/** What the start of a service brings about: the health manager reads the configuration anew. */
export function serviceStarted(world: World, computer: string, serviceName: string): void {
  if (foldCase(serviceName) === foldCase(healthManagerService)) loadHealthManager(world, computer, world.clock.now());
}

export function loadHealthManager(world: World, computer: string, started: number): void {
  const app = findPushNotificationProxy(world);
  world.store.put(healthManagers, foldCase(computer), {
    computer,
    started: instant(started),
    proxyEnabled: app?.values.Enabled === true,
    proxyOrganization: app?.values.Organization ?? null,
  });
}
