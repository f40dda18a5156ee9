import { instant } from "../../base/instant.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { findService, putService, type Service } from "../service/Service.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { groupOfServer } from "./availabilityGroups.ts";

/** Members of a group of servers run the cluster service; it is disabled on others. */
export function switchClusterService(world: World, computer: string, on: boolean): void {
  switchRunning(world, computer, on, on ? "Automatic" : "Disabled");
}

/** Starts or stops the cluster service of a member, which stays one. */
export function switchRunning(
  world: World,
  computer: string,
  on: boolean,
  startType: Service["startType"] = "Automatic",
): void {
  const service = findService(world, computer, "ClusSvc");
  if (!service) return;
  const started = on ? instant(world.clock.now()) : service.started;
  putService(world, { ...service, startType, status: on ? "Running" : "Stopped", started });
}

/** Whether a member's cluster service runs. Members of older states have it still disabled, and it is none of theirs. */
function runsCluster(world: World, computer: string): boolean {
  const service = findService(world, computer, "ClusSvc");
  return service === null || service.startType === "Disabled" || service.status === "Running";
}

/**
 * Whether a server is in its group's cluster, so that Active Manager lets it serve databases: it was not taken out, and its cluster
 * service runs. A server of no group needs none.
 */
export function isInCluster(world: World, server: Pick<NounRow, "guid" | "name">): boolean {
  const group = groupOfServer(world, server.guid);
  return (
    group === null || (!textList(group.values.OutOfCluster).includes(server.guid) && runsCluster(world, server.name))
  );
}
