import { instant, instantMilliseconds } from "../../base/instant.ts";
import { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { findService, listServices, putService, type Service } from "../../world/service/Service.ts";
import { ownProcesses, processesOf } from "../../world/service/serviceProcesses.ts";
import type { World } from "../../world/World.ts";
import { figures, sharedHost } from "./standardProcesses.ts";

/** Processes of the services that run on a computer. */
export function serviceProcesses(world: World, computer: string, bootTime: number): ProcessObject[] {
  return listServices(world, computer)
    .filter(({ status }) => status === "Running")
    .flatMap((service) =>
      processesOf(world, service).map(({ name, id }) => {
        const started = service.started === null ? bootTime : instantMilliseconds(service.started);
        return new ProcessObject(id, name, 0, started, figures(900, 90_000, 70_000, 12), {
          ended: () => restarted(world, service),
        });
      }),
    );
}

/** The process of a service as the service control manager tells it; 0: none. */
export function processOfService(service: Service): number {
  if (service.status !== "Running") return 0;
  return ownProcesses(service)[0]?.id ?? sharedHost;
}

/** The recovery of a service whose process somebody ends starts it again. */
function restarted(world: World, { computer, name }: Service): void {
  const service = findService(world, computer, name);
  if (service?.status === "Running") putService(world, { ...service, started: instant(world.clock.now()) });
}
