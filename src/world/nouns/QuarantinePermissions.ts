import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { quarantinePermissions } from "./policy/permissionBits.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";

/** What recipients may do, as an object that lives in a variable and is handed to a quarantine policy. */
export default defineNoun({
  noun: "QuarantinePermissions",
  kind: "computed",
  called: "quarantine permissions",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.QuarantinePermissions",
  tail: "none",
  verbs: ["New"],
  order: "declaration",
  without: ["QuarantinePermissionsObject"],
  // As a text it is what EndUserQuarantinePermissionsValue takes.
  identityText: ({ values }) => String(bitsOf(values)),
  properties: Object.fromEntries(
    Object.keys(quarantinePermissions).map((name) => [name, { kind: "Boolean", default: false }]),
  ),
  actions: { New: { on: null, run: make } },
  source: "documented",
});

function make({ world, values }: ActionCall): readonly NounRow[] {
  const guid = world.ids.newGuid();
  return [plainRow("QuarantinePermissions", { guid, name: guid, values })];
}

function bitsOf(values: NounRow["values"]): number {
  return Object.entries(quarantinePermissions).reduce((sum, [name, bit]) => sum + (values[name] === true ? bit : 0), 0);
}
