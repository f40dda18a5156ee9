import { getOrganization } from "../../Organization.ts";
import type { World } from "../../World.ts";
import type { NounDefinition, Values } from "../defineNoun.ts";
import { computedRow } from "../rows/computedRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** What tests of client access show, in the product's order: the type, its properties and its end. */
export const casTransaction: Pick<NounDefinition, "type" | "tail" | "order" | "identityText" | "properties"> = {
  type: "Microsoft.Exchange.Monitoring.CasTransactionOutcome",
  tail: "identity",
  order: "declaration",
  identityText: () => "",
  properties: {
    LocalSite: { kind: "String", derive: (_row, world) => getOrganization(world).site },
    SecureAccess: { kind: "Boolean", default: true },
    VirtualDirectoryName: { kind: "String" },
    Url: { kind: "String" },
    UrlType: { kind: "String", default: "Internal" },
    Port: { kind: "Int32", default: 0 },
    ConnectionType: { kind: "String", default: "Plaintext" },
    ClientAccessServerShortName: { kind: "String", derive: ({ name }) => name.toLowerCase() },
    LocalSiteShortName: { kind: "String", derive: (_row, world) => getOrganization(world).site },
    ClientAccessServer: { kind: "String" },
    Scenario: { kind: "String" },
    ScenarioDescription: { kind: "String" },
    PerformanceCounterName: { kind: "String" },
    Result: { kind: "String" },
    Error: { kind: "String" },
    UserName: { kind: "String" },
    StartTime: { kind: "DateTime" },
    Latency: { kind: "EnhancedTimeSpan", default: "00:00:00" },
    EventType: { kind: "String", derive: ({ values }) => (values.Result === "Success" ? "Success" : "Error") },
    LatencyInMillisecondsString: { kind: "String", derive: ({ values }) => milliseconds(String(values.Latency ?? "")) },
  },
};

/** The outcome of one scenario; `error` is empty where it went well. */
export function casOutcome(world: World, noun: string, server: string, error: string, values: Values): NounRow {
  const row = computedRow(world, noun, server);
  return {
    ...row,
    values: { StartTime: row.whenCreated, Result: error === "" ? "Success" : "Failure", Error: error, ...values },
  };
}

/** `00:00:00.0460000` as `46.00`; nothing of a scenario that failed. */
function milliseconds(span: string): string {
  const [hours, minutes, seconds] = span.split(":").map(Number);
  return span === "" ? "" : (((hours * 60 + minutes) * 60 + seconds) * 1000).toFixed(2);
}
