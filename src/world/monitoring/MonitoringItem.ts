import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { type ExchangeServer, getExchangeServer } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { applicationPools } from "../web/webServer.ts";
import { healthManagerService } from "./HealthManager.ts";
import { type HealthSetDefinition, healthSets, type MonitoringItemDefinition } from "./healthSets.ts";
import { monitoringError } from "./monitoringMessages.ts";

/** A probe, monitor or responder of one server. */
export interface MonitoringItem extends MonitoringItemDefinition {
  /** `HealthSet\Name\Target`; without a target it ends in the second backslash. */
  readonly identity: string;
  readonly healthSetName: string;
  readonly server: string;
}

/** The health sets of a server: those of services and pools that its version has not are not there. */
export function healthSetsOf(world: World, server: Pick<ExchangeServer, "name">): readonly HealthSetDefinition[] {
  const pools = new Set(applicationPools(world, server.name));
  return healthSets.filter(({ items }) =>
    items.every(({ targetResource: target, services, isPool }) =>
      isPool ? pools.has(target) : !services.includes(target) || findService(world, server.name, target) !== null,
    ),
  );
}

function findHealthSet(healthSet: string): HealthSetDefinition | null {
  return healthSets.find(({ name }) => foldCase(name) === foldCase(healthSet)) ?? null;
}

/** The items of a health set on a server, as Get-MonitoringItemIdentity lists them. */
export function monitoringItems(world: World, healthSet: string, serverIdentity: string): readonly MonitoringItem[] {
  const server = requireHealthManager(world, serverIdentity);
  const set = findHealthSet(healthSet);
  if (!set)
    throw monitoringError("HealthSetNotFound", {
      healthSet,
      server: server.name,
    });
  return set.items.map((item) => ({
    ...item,
    identity: `${set.name}\\${item.name}\\${item.targetResource}`,
    healthSetName: set.name,
    server: server.name,
  }));
}

/** The probe that an identity names: `HealthSet\Probe` or `HealthSet\Probe\Target`, case ignored. */
export function getProbe(identity: string): {
  readonly healthSet: HealthSetDefinition;
  readonly probe: MonitoringItemDefinition;
} {
  const parts = identity.split("\\");
  if (parts.length < 2 || parts.length > 3 || parts[0] === "" || parts[1] === "")
    throw monitoringError("MonitorIdentityInvalid", { identity });
  const healthSet = findHealthSet(parts[0]);
  const probe = healthSet?.items.find(
    ({ itemType, name, targetResource }) =>
      itemType === "Probe" &&
      foldCase(name) === foldCase(parts[1]) &&
      (!parts[2] || foldCase(targetResource) === foldCase(parts[2])),
  );
  if (!healthSet || !probe) throw monitoringError("MonitorIdentityNotFound", { identity });
  return { healthSet, probe };
}

/** The identity of a probe of Outlook's protocols, which its name alone tells. */
export function outlookProbe(world: World, serverIdentity: string, identity: string): string {
  const server = requireHealthManager(world, serverIdentity);
  const wanted = foldCase(identity);
  for (const { name, items } of healthSetsOf(world, server))
    for (const item of items)
      if (
        item.itemType === "Probe" &&
        /^Outlook/.test(name) &&
        [item.name, `${name}\\${item.name}`].some((each) => foldCase(each) === wanted)
      )
        return `${name}\\${item.name}`;
  throw monitoringError("MonitorIdentityNotFound", { identity });
}

/** The server, when its health manager can be asked. */
export function requireHealthManager(world: World, serverIdentity: string): ExchangeServer {
  const server = getExchangeServer(world, serverIdentity);
  if (findService(world, server.name, healthManagerService)?.status !== "Running")
    throw monitoringError("HealthManagerUnavailable", { server: server.name });
  return server;
}
