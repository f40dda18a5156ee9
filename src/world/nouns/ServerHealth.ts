import { instant } from "../../base/instant.ts";
import { disabledMonitors } from "../monitoring/disabledMonitors.ts";
import { itemFault } from "../monitoring/itemFault.ts";
import { healthSetsOf, requireHealthManager } from "../monitoring/MonitoringItem.ts";
import { serverComponents } from "../server/serverComponents.ts";
import { type Given, wordGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

/** What the monitors of a server say. A monitor is unhealthy while what it looks at is down, and disabled by an override. */
export default defineNoun({
  noun: "ServerHealth",
  kind: "computed",
  called: "server health",
  type: "Microsoft.Exchange.Monitoring.MonitorHealthEntry",
  compute: monitors,
  identityText: ({ name }) => name,
  properties: {
    Server: { kind: "String" },
    CurrentHealthSetState: { kind: "String", default: "NotApplicable" },
    State: { kind: "String", default: "NotApplicable" },
    Name: { kind: "String" },
    TargetResource: { kind: "String" },
    HealthSetName: { kind: "String" },
    HealthGroupName: { kind: "String" },
    AlertValue: { kind: "String" },
    FirstAlertObservedTime: { kind: "DateTime", default: null },
    Description: { kind: "String", default: "" },
    IsHaImpacting: { kind: "Boolean", default: false },
    RecurranceInterval: { kind: "Int32", default: 0 },
    ServerComponentName: { kind: "String" },
    ServerComponent: { kind: "String", derive: ({ values }) => values.ServerComponentName ?? "None" },
  },
  parameters: {
    Identity: { accepted: "The server." },
    HaImpactingOnly: { selects: ({ values }, wanted) => wanted !== true || values.IsHaImpacting === true },
    HealthSet: { accepted: "The monitors of one health set." },
  },
  source: "documented",
});

export function monitors(world: World, given: Given): readonly NounRow[] {
  const server = requireHealthManager(world, wordGiven(given, "Identity") ?? "");
  const wanted = wordGiven(given, "HealthSet")?.toLowerCase();
  const components = new Map(serverComponents(world, server.name).map(({ name, state }) => [name, state]));
  const time = instant(world.clock.now());
  const repairing = repairingOf(server);
  const isDisabled = disabledMonitors(world, server);
  return healthSetsOf(world, server)
    .filter(({ name }) => wanted === undefined || name.toLowerCase() === wanted)
    .flatMap((set) =>
      set.items
        .filter(({ itemType }) => itemType === "Monitor")
        .map((item): NounRow => {
          const { name, targetResource } = item;
          const path = `${set.name}\\${name}\\${targetResource}`;
          const state = components.get(set.component);
          return plainRow("ServerHealth", {
            guid: server.guid,
            name: path,
            owner: server.name,
            time,
            values: {
              Server: server.name,
              Name: name,
              TargetResource: targetResource,
              HealthSetName: set.name,
              HealthGroupName: set.group,
              AlertValue: isDisabled(path)
                ? "Disabled"
                : repairing.includes(path)
                  ? "Repairing"
                  : itemFault(world, server, item)
                    ? "Unhealthy"
                    : "Healthy",
              ServerComponentName: set.component,
              State: stateOf(state),
              CurrentHealthSetState: stateOf(state),
            },
          });
        }),
    );
}

/** What a health set says of the component whose health it tells; most are of none. */
function stateOf(component: string | undefined): string {
  return component === undefined ? "NotApplicable" : component === "Active" ? "Online" : "Offline";
}

/** The monitors of a server that somebody says are being repaired, by their names. */
export function repairingOf({ values }: Pick<NounRow, "values">): readonly string[] {
  return textList(values.RepairingMonitors);
}
