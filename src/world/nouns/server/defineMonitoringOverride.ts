import { instant } from "../../../base/instant.ts";
import { callerName } from "../../audit/AdminAuditLog.ts";
import { escapeName, parentOf } from "../../directory/distinguishedName.ts";
import { monitoringError } from "../../monitoring/monitoringMessages.ts";
import { listExchangeServers } from "../../server/ExchangeServer.ts";
import { enhancedTimeSpanKind, spanTicks } from "../../values/EnhancedTimeSpan.ts";
import { type Given, wordGiven } from "../../values/given.ts";
import { type ScriptValue, wordOf } from "../../values/ScriptValue.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import { defineNoun, type NounDefinition, type Values } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { distinguishedNameOf } from "../rows/rowPlace.ts";
import { removeRow } from "../rows/writeRow.ts";
import { hasRunOut, tellingParameters } from "./monitoringOverrides.ts";

/** 365 days (documented). */
const longest = 365n * 864_000_000_000n;

/** A setting of a monitoring item: `HealthSet\\Item`, of one type and property. Both nouns show the same kind of object. */
export function defineMonitoringOverride(
  noun: string,
  called: string,
  more: Pick<NounDefinition, "source"> &
    Partial<
      Pick<NounDefinition, "data" | "type" | "tail" | "ownerOf" | "ownerParameter" | "properties" | "parameters">
    >,
): NounDefinition {
  return defineNoun({
    noun,
    kind: "keyed",
    called,
    verbs: ["Add", "Get", "Remove"],
    name: (given) => itemOf(wordGiven(given, "Identity") ?? ""),
    identityText: ({ name, values }) => (values.HealthSetName ? `${values.HealthSetName}\\${name}` : name),
    resolve: (world, identity) => named(world, noun, identity),
    ...more,
    // One a property of an item of a type, for roles and builds: they lie below each other in the directory.
    presets(values, world, given) {
      takeAwayRunOut(world, noun);
      return { parent: placeOf(world, noun, values, given), CreatedBy: callerName(world) };
    },
    properties: {
      MonitoringItemName: { kind: "String", derive: ({ name }) => name.split("\\")[0] },
      ExpirationTime: { kind: "DateTime", default: null },
      CreatedTime: { kind: "DateTime", derive: ({ whenCreated }) => whenCreated },
      CreatedBy: { kind: "String" },
      ...more.properties,
    },
    parameters: {
      Identity: { sets: (value) => ({ HealthSetName: partsOf(value)[0] ?? "" }) },
      Duration: {
        sets(value, { world }) {
          const ticks = spanTicks(String(enhancedTimeSpanKind.parse(value, nowhere))) ?? 0n;
          if (ticks > longest) throw monitoringError("OverrideTooLong");
          return { ExpirationTime: instant(world.clock.now() + Number(ticks / 10_000n)) };
        },
      },
      ...more.parameters,
    },
    // Those that have run out are taken away (documented).
    hidden: (row, _given, world) => hasRunOut(row, world),
    toldApartBy: tellingParameters,
    // What lies in the directory is unique there.
    validate: ({ world, before, after }) => {
      const definition = before || !after || after.distinguishedName !== "" ? null : nounNamed(noun);
      const isSame = (row: NounRow): boolean =>
        row.guid !== after?.guid &&
        !hasRunOut(row, world) &&
        row.owner === after?.owner &&
        row.name.toLowerCase() === after?.name.toLowerCase() &&
        ["HealthSetName", ...tellingParameters].every((name) => row.values[name] === after?.values[name]);
      return definition && listRows(world, definition).some(isSame) ? monitoringError("OverrideExists") : null;
    },
  });
}

/** Those whose time is over make room for new ones of their place. */
function takeAwayRunOut(world: World, noun: string): void {
  const definition = nounNamed(noun);
  for (const row of definition ? listRows(world, definition) : [])
    if (definition && hasRunOut(row, world)) removeRow(world, definition, row);
}

function placeOf(world: World, noun: string, values: Values, given: Given): string | null {
  const definition = nounNamed(noun);
  if (!definition) return null;
  const usual = parentOf(distinguishedNameOf(world, definition, "x", definition.ownerOf?.(given, world) ?? null, null));
  if (usual === "") return null;
  const parts = ["HealthSetName", ...tellingParameters].map((name) => String(values[name] ?? ""));
  return parts.reduceRight((below, part) => (part === "" ? below : `CN=${escapeName(part)},${below}`), usual);
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

/** `HealthSet\\Item`, behind its server where the noun's objects are of one. */
function named(world: World, noun: string, identity: string): readonly NounRow[] | null {
  const lower = identity.toLowerCase();
  const definition = nounNamed(noun);
  const serverOf = ({ owner }: NounRow): string | undefined =>
    listExchangeServers(world).find(({ guid }) => guid === owner)?.name;
  return (definition ? listRows(world, definition) : []).filter((row) => {
    if (hasRunOut(row, world)) return false;
    const item = `${row.values.HealthSetName}\\${row.name}`.toLowerCase();
    return item === lower || `${serverOf(row)?.toLowerCase()}\\${item}` === lower;
  });
}
