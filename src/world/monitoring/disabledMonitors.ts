import { instantMilliseconds } from "../../base/instant.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { hasRunOut, monitoringOverrides } from "../nouns/server/monitoringOverrides.ts";
import type { ExchangeServer } from "../server/ExchangeServer.ts";
import type { World } from "../World.ts";
import { findHealthManager } from "./HealthManager.ts";

/** The health manager looks for new overrides every ten minutes (documented), and when it starts. */
const pollMilliseconds = 600_000;

/** Whether an override that counts on a server disables a monitor, by its `HealthSet\\Monitor\\Target`. */
export function disabledMonitors(world: World, server: ExchangeServer): (path: string) => boolean {
  const disabled = monitoringOverrides
    .flatMap((noun) => {
      const definition = nounNamed(noun);
      return definition ? listRows(world, definition) : [];
    })
    .filter((row) => (row.owner === null || row.owner === server.guid) && disables(row) && counts(world, server, row))
    .map(({ name, values }) => `${values.HealthSetName}\\${name}`.toLowerCase());
  return (path) => disabled.some((each) => path.toLowerCase() === each || path.toLowerCase().startsWith(`${each}\\`));
}

function disables({ values }: NounRow): boolean {
  return (
    String(values.ItemType) === "Monitor" &&
    String(values.PropertyName).toLowerCase() === "enabled" &&
    ["0", "false"].includes(String(values.PropertyValue).toLowerCase())
  );
}

/** It was seen by the health manager, has not run out, and is for the server's version. */
function counts(world: World, server: ExchangeServer, row: NounRow): boolean {
  const { whenCreated, values } = row;
  const now = world.clock.now();
  const manager = findHealthManager(world, server.name);
  const made = instantMilliseconds(whenCreated);
  const isSeen = now - made >= pollMilliseconds || (manager !== null && instantMilliseconds(manager.started) >= made);
  if (!isSeen || hasRunOut(row, world)) return false;
  const version = values.ApplyVersion;
  return (
    typeof version !== "string" || version === "" || plain(version) === plain(String(server.values.AdminDisplayVersion))
  );
}

/** `15.00.0712.024` is written in several ways. */
function plain(version: string): string {
  return version.split(".").map(Number).join(".");
}
