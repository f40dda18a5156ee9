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
    const { Server, State, HealthGroupName } = rows[0].values;
    return {
      ...rows[0],
      noun: "HealthReport",
      name,
      values: {
        Server,
        State,
        HealthGroup: HealthGroupName,
        AlertValue: worstOf(rows.map(({ values }) => String(values.AlertValue))),
        MonitorCount: rows.length,
      },
    };
  });
}

/**
 * The health sets of several servers as one: of at most `size` servers a group, each with the worst of what they say, and online
 * where so many percent of those that can be are (what it shows is inferred).
 */
export function rolledUp(rows: readonly NounRow[], size: number, percent: number): readonly NounRow[] {
  const servers = [...new Set(rows.map(({ owner }) => owner))];
  const groups = new Map<string, NounRow[]>();
  for (const row of rows) {
    const key = `${Math.floor(servers.indexOf(row.owner) / Math.max(1, size))} ${row.name}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((members): NounRow => {
    const online = members.filter(({ values }) => values.State === "Online").length;
    const own = members.filter(({ values }) => values.State !== "NotApplicable").length;
    const isOnline = online * 100 >= own * percent;
    return {
      ...members[0],
      values: {
        ...members[0].values,
        Server: null,
        State: own === 0 ? "NotApplicable" : online === own ? "Online" : isOnline ? "PartiallyOnline" : "Offline",
        AlertValue: worstOf(members.map(({ values }) => String(values.AlertValue))),
        MonitorCount: members.reduce((sum, { values }) => sum + Number(values.MonitorCount), 0),
      },
    };
  });
}

function worstOf(alerts: readonly string[]): string {
  return alertOrder.find((each) => alerts.includes(each)) ?? "Healthy";
}
