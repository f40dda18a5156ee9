import { shellServer } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";

/** The kinds of licences that servers and their users need (documented). */
export default defineNoun({
  noun: "ExchangeServerAccessLicense",
  kind: "computed",
  called: "licence",
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeServerAccessLicense",
  tail: "none",
  order: "declaration",
  identityText: ({ name }) => name,
  properties: {
    ProductName: { kind: "String", derive: ({ name }) => name.split(" ").slice(0, 3).join(" ") },
    UnitLabel: { kind: "String", derive: ({ name }) => (name.endsWith("CAL") ? "CAL" : "Server") },
    LicenseName: { kind: "String", derive: ({ name }) => name },
    TabulationMethod: { kind: "String", default: "Net" },
  },
  compute: (world) => licenceNames(world).map((name) => computedRow(world, "ExchangeServerAccessLicense", name)),
  source: "documented",
});

export function licenceNames(world: World): readonly string[] {
  const version = shellServer(world).values.AdminDisplayVersion;
  const year = isVersionAtLeast(version, "15.2.0.0") ? 2019 : isVersionAtLeast(version, "15.1.0.0") ? 2016 : 2013;
  return ["Standard CAL", "Enterprise CAL", "Standard Edition", "Enterprise Edition"].map(
    (kind) => `Exchange Server ${year} ${kind}`,
  );
}
