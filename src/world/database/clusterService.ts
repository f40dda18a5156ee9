import { instant } from "../../base/instant.ts";
import { findService, putService } from "../service/Service.ts";
import type { World } from "../World.ts";

/** Members of a group of servers run the cluster service; it is disabled on others. */
export function switchClusterService(world: World, computer: string, on: boolean): void {
  const service = findService(world, computer, "ClusSvc");
  if (!service) return;
  putService(world, {
    ...service,
    startType: on ? "Automatic" : "Disabled",
    status: on ? "Running" : "Stopped",
    started: on ? instant(world.clock.now()) : service.started,
  });
}

/** Whether a member's cluster service runs. Members of older states have it still disabled, and it is none of theirs. */
export function runsCluster(world: World, computer: string): boolean {
  const service = findService(world, computer, "ClusSvc");
  return service === null || service.startType === "Disabled" || service.status === "Running";
}
