import type { Given } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { monitors } from "./ServerHealth.ts";

/** The monitors of a server by health set. */
export default defineNoun({
  noun: "HealthReport",
  kind: "computed",
  called: "health report",
  type: "Microsoft.Exchange.Monitoring.ConsolidatedHealth",
  compute: reports,
  identityText: ({ name }) => name,
  properties: {
    Server: { kind: "String" },
    State: { kind: "String", default: "NotApplicable" },
    HealthSet: { kind: "String", derive: ({ name }) => name },
    HealthGroup: { kind: "String" },
    AlertValue: { kind: "String" },
    LastTransitionTime: { kind: "DateTime", default: null },
    MonitorCount: { kind: "Int32" },
    HaImpactingMonitorCount: { kind: "Int32", default: 0 },
  },
  parameters: { Identity: { accepted: "The server." }, HealthSet: { accepted: "One health set." } },
  source: "documented",
});

/** What one monitor says counts for its health set, the worst first; disabled ones alone make it disabled (inferred). */
const alertOrder = ["Unhealthy", "Repairing", "Healthy", "Disabled"];

function reports(world: World, given: Given): readonly NounRow[] {
  const sets = new Map<string, NounRow[]>();
  for (const row of monitors(world, given)) {
    const name = String(row.values.HealthSetName);
    sets.set(name, [...(sets.get(name) ?? []), row]);
  }
  return [...sets].map(([name, rows]): NounRow => {
    const alerts = new Set(rows.map(({ values }) => String(values.AlertValue)));
    const { Server, State, HealthGroupName } = rows[0].values;
    return {
      ...rows[0],
      noun: "HealthReport",
      name,
      values: {
        Server,
        State,
        HealthGroup: HealthGroupName,
        AlertValue: alertOrder.find((each) => alerts.has(each)) ?? "Healthy",
        MonitorCount: rows.length,
      },
    };
  });
}
