import { getOrganization } from "../../Organization.ts";
import { isVersionAtLeast } from "../../server/serverVersion.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import { nounFacts } from "../declaration/nounFacts.ts";
import type { NounDefinition, StockObject, Values } from "../defineNoun.ts";
import { directory, type NounRow, removedStock, rowsCollection } from "./NounRow.ts";
import { distinguishedNameOf } from "./rowPlace.ts";
import { stockGuid } from "./stockGuid.ts";

/**
 * Objects that setup makes are not in the store until somebody changes or removes them: a later version of the product
 * may bring more of them, and looking writes nothing. Their GUIDs follow from organisation, noun, owner and name alone.
 */
const made = new WeakMap<World, Map<string, readonly NounRow[]>>();

/** The stock objects of a noun that nobody removed, as they are now in the store or as setup made them. */
export function stockRows(world: World, definition: NounDefinition): readonly NounRow[] {
  return untouchedStock(world, definition)
    .flatMap((row) => {
      const rows = rowsCollection(row.noun);
      return world.store.get(rows, row.guid) ?? (world.store.has(rows, row.guid) ? [] : row);
    })
    .filter(({ guid }) => world.store.get(removedStock, guid) === undefined);
}

/** The same as setup made them, whatever became of them. */
export function untouchedStock(world: World, definition: NounDefinition): readonly NounRow[] {
  if (!definition.stock) return [];
  let byNoun = made.get(world);
  if (!byNoun) {
    byNoun = new Map();
    made.set(world, byNoun);
  }
  let rows = byNoun.get(definition.noun);
  if (!rows) {
    rows = makeRows(world, definition);
    byNoun.set(definition.noun, rows);
  }
  return rows;
}

/** A new server brings objects that setup makes. */
export function forgetStock(world: World): void {
  made.delete(world);
}

function makeRows(world: World, definition: NounDefinition): readonly NounRow[] {
  const { stock } = definition;
  if (!stock) return [];
  const servers =
    definition.kind === "perServer"
      ? world.store.find(directory, "noun", "ExchangeServer").map(({ name }) => name)
      : [""];
  const organization = getOrganization(world);
  return servers.flatMap((server) =>
    madeBySetup(world, server, stock(world, server)).map(
      ({ name, key = name, owner = server || null, values = {}, texts = {} }): NounRow => {
        const { parent, ...own } = { ...values, ...readTexts(definition, texts) };
        return {
          noun: definition.rows ?? definition.noun,
          guid: stockGuid(world, definition.noun, owner === null ? key : `${owner}\\${key}`),
          name,
          owner,
          distinguishedName: distinguishedNameOf(
            world,
            definition,
            name,
            owner,
            typeof parent === "string" ? parent : null,
          ),
          whenCreated: organization.startTime,
          whenChanged: organization.startTime,
          values: own,
        };
      },
    ),
  );
}

/** What the setup of a server's version makes; of what belongs to no server, that of the shell's. */
function madeBySetup(world: World, server: string, all: readonly StockObject[]): readonly StockObject[] {
  if (all.every(({ from, until }) => from === undefined && until === undefined)) return all;
  const version = versionOf(world, server === "" ? getOrganization(world).shellServer : server);
  return all.filter(
    ({ from, until }) =>
      (from === undefined || isVersionAtLeast(version, from)) &&
      (until === undefined || !isVersionAtLeast(version, until)),
  );
}

/** Servers have no stock: what is known of them is in the store. */
function versionOf(world: World, server: string): string {
  const name = server.toLowerCase();
  const row = world.store.list(rowsCollection("ExchangeServer")).find((each) => each.name.toLowerCase() === name);
  return String(row?.values.AdminDisplayVersion ?? "");
}

/** Values as the product writes them, in stored form. */
function readTexts(definition: NounDefinition, texts: NonNullable<StockObject["texts"]>): Values {
  const { properties } = nounFacts(definition);
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const kind = properties.get(name)?.kind;
      if (!kind) throw new Error(`The noun ${definition.noun} has no property ${name} of a known kind.`);
      return [name, kind.parse(typeof text === "string" ? text : { is: "list", items: text }, nowhere)];
    }),
  );
}
