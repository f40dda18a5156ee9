import type { NounProperty } from "../../../../src/world/nouns/declaration/nounFacts.ts";
import { valuePlace } from "../../../../src/world/nouns/rows/valuePlace.ts";
import type { ValuePlace } from "../../../../src/world/values/ValueKind.ts";
import type { World } from "../../../../src/world/World.ts";

const places = new WeakMap<World, Map<NounProperty, ValuePlace>>();

/** Where a property's values find the objects that they refer to. */
export function placeOf(world: World, property: NounProperty): ValuePlace {
  let byProperty = places.get(world);
  if (!byProperty) {
    byProperty = new Map();
    places.set(world, byProperty);
  }
  let place = byProperty.get(property);
  if (!place) {
    place = valuePlace(world, property.references, property.rule.accepts);
    byProperty.set(property, place);
  }
  return place;
}
