import { instantMilliseconds } from "../../../base/instant.ts";
import type { World } from "../../World.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Nouns whose objects set properties of monitoring items, for all servers and for one. */
export const monitoringOverrides: readonly string[] = ["GlobalMonitoringOverride", "ServerMonitoringOverride"];

/** What tells such objects from others of the same name, in what Add- and Remove- mean. */
export const tellingParameters: readonly string[] = ["ItemType", "PropertyName", "Roles", "BuildRange"];

/** Whether the time of such an object is over. */
export function hasRunOut({ values }: NounRow, world: World): boolean {
  const until = values.ExpirationTime;
  return typeof until === "string" && instantMilliseconds(until) <= world.clock.now();
}
