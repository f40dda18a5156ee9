import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";
import { nounFacts } from "../declaration/nounFacts.ts";
import type { NounDefinition } from "../defineNoun.ts";
import type { NounRow } from "./NounRow.ts";
import { rowValue } from "./rowValue.ts";

/** The stored form of a property by its name. */
export function rowValueNamed(world: World, definition: NounDefinition, row: NounRow, name: string): Json {
  const property = nounFacts(definition).properties.get(name);
  if (!property) throw new Error(`The noun ${definition.noun} has no property ${name}.`);
  return rowValue(world, definition, property, row);
}
