import { instant } from "../../base/instant.ts";
import { objectNotFound } from "../directory/objectNotFound.ts";
import { enhancedTimeSpanKind, spanTicks } from "../values/EnhancedTimeSpan.ts";
import { wordGiven } from "../values/given.ts";
import { type ScriptValue, wordOf } from "../values/ScriptValue.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { taskError } from "./taskMessages.ts";

/** A setting of a monitoring item that counts on all servers: `HealthSet\\Item`, of one type and property. */
const definition = defineNoun({
  noun: "GlobalMonitoringOverride",
  kind: "keyed",
  called: "global monitoring override",
  verbs: ["Add", "Get", "Remove"],
  name: (given) => itemOf(wordGiven(given, "Identity") ?? ""),
  identityText: ({ name, values }) => (values.HealthSetName ? `${values.HealthSetName}\\${name}` : name),
  resolve: (world, identity) => named(world, identity),
  properties: {
    MonitoringItemName: { kind: "String", derive: ({ name }) => name.split("\\")[0] },
    ExpirationTime: { kind: "DateTime", default: null },
    CreatedTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
    CreatedBy: { kind: "String" },
    Roles: { kind: "String", default: "", products: "69S" },
    BuildRange: { kind: "String", default: "", products: "69S" },
  },
  parameters: {
    Identity: { sets: (value) => ({ HealthSetName: partsOf(value)[0] ?? "" }) },
    Duration: {
      sets(value, { world }) {
        const ticks = spanTicks(String(enhancedTimeSpanKind.parse(value, nowhere))) ?? 0n;
        return { ExpirationTime: instant(world.clock.now() + Number(ticks / 10_000n)) };
      },
    },
  },
  // One that is for other roles or builds is not meant.
  validate: ({ world, before, after, given }) =>
    before && !after && ["Roles", "BuildRange"].some((name) => differs(before, name, given.get(name)))
      ? objectNotFound(world, before.name)
      : null,
  source: "observed",
});

export default definition;

function differs({ values }: NounRow, name: string, wanted: ScriptValue | undefined): boolean {
  return wanted !== undefined && String(values[name] ?? "").toLowerCase() !== (wordOf(wanted) ?? "").toLowerCase();
}

/** What stands behind the health set. */
function itemOf(identity: string): string {
  const item = partsOf(identity).slice(1).join("\\");
  if (item === "") throw taskError("MonitoringIdentityInvalid", { identity });
  return item;
}

function partsOf(value: ScriptValue | undefined): readonly string[] {
  return (wordOf(value ?? null) ?? "").split("\\");
}

function named(world: World, identity: string): readonly NounRow[] | null {
  const lower = identity.toLowerCase();
  return listRows(world, definition).filter(
    ({ name, values }) => `${values.HealthSetName}\\${name}`.toLowerCase() === lower,
  );
}
