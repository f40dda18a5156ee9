import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { isVersionAtLeast, servesAs } from "../server/serverVersion.ts";
import { exchangeServices } from "../service/exchangeServices.ts";
import { putService } from "../service/Service.ts";
import { type ServiceDefinition, usualStartMilliseconds, usualStopMilliseconds } from "../service/ServiceDefinition.ts";
import { windowsServices } from "../service/windowsServices.ts";
import type { World } from "../World.ts";
import type { ScenarioServer } from "./scenarioShape.ts";

/** Installs what Windows and Exchange bring along, changed by what the scenario says of single services. */
export function installServices(world: World, server: ScenarioServer): void {
  const changes = new Map(server.services.map((service) => [foldCase(service.name), service] as const));
  const installed = [...windowsServices, ...exchangeServices].filter(
    ({ role, from, until }) =>
      (role === undefined || servesAs(server, role)) &&
      (from === undefined || isVersionAtLeast(server.version, from)) &&
      (until === undefined || !isVersionAtLeast(server.version, until)),
  );
  for (const definition of installed) install(world, server, definition, changes.get(foldCase(definition.name)));
}

function install(
  world: World,
  server: ScenarioServer,
  definition: ServiceDefinition,
  change: ScenarioServer["services"][number] | undefined,
): void {
  const status = change?.status ?? (definition.running ? "Running" : "Stopped");
  putService(world, {
    computer: server.name,
    name: definition.name,
    displayName: change?.displayName ?? definition.displayName,
    status,
    startType: change?.startType ?? definition.startType,
    delayedStart: false,
    serviceType: exchangeServices.includes(definition) ? "Win32OwnProcess" : "Win32ShareProcess",
    servicesDependedOn: definition.servicesDependedOn,
    canStop: definition.canStop ?? true,
    started: status === "Running" ? server.booted : null,
    ...(definition.account === undefined ? {} : { account: definition.account }),
    startMilliseconds: change?.startMilliseconds ?? usualStartMilliseconds,
    stopMilliseconds: change?.stopMilliseconds ?? usualStopMilliseconds,
  });
}
