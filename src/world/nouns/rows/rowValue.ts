import { isCloudShell } from "../../tenant/madeConnections.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import { type NounProperty, nounFacts } from "../declaration/nounFacts.ts";
import type { NounDefinition, PropertyRule } from "../defineNoun.ts";
import type { NounRow } from "./NounRow.ts";

/** The stored form of a property's value: computed, stored, the declaration's default, or the data's. */
export function rowValue(world: World, definition: NounDefinition, property: NounProperty, row: NounRow): Json {
  const { derive } = property.rule;
  if (derive) return derive(row, world);
  const stored = row.values[valueKey(definition, property.name)];
  if (stored !== undefined) return stored;
  const usual = usualOf(world, property);
  return typeof usual === "function" ? usual(row, world) : usual;
}

/** What an object has in this shell where nothing is stored: as it is declared, or as the data has it. */
export function usualOf(world: World, { rule, initial }: NounProperty): NonNullable<PropertyRule["default"]> | null {
  if (rule.cloud !== undefined && isCloudShell(world)) return rule.cloud;
  return rule.default === undefined ? initial : rule.default;
}

/** Under which key a row holds a property: facets keep theirs apart from those of the owner's other views. */
export function valueKey(definition: Pick<NounDefinition, "kind" | "noun">, property: string): string {
  return definition.kind === "facet" ? `${definition.noun}.${property}` : property;
}

/** The property that a row holds under a key; undefined where the noun has none of that name. */
export function propertyOfKey(definition: NounDefinition, key: string): NounProperty | undefined {
  return nounFacts(definition).properties.get(key.slice(key.lastIndexOf(".") + 1));
}
