import type { NounDefinition, ParameterRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { type NounProperty, nounFacts } from "./nounFacts.ts";

/** What the declaration says of a parameter; case does not matter. */
export function parameterRule(definition: NounDefinition, parameter: string): ParameterRule | undefined {
  const lower = parameter.toLowerCase();
  return Object.entries(definition.parameters ?? {}).find(([name]) => name.toLowerCase() === lower)?.[1];
}

/** A property that a parameter of this name sets: the noun's own, or one of the other views of its rows. */
export function propertyNamed(definition: NounDefinition, name: string): NounProperty | null {
  const own = ownPropertyNamed(definition, name);
  if (own) return own;
  for (const noun of definition.alsoSets ?? []) {
    const other = nounNamed(noun);
    const found = other && ownPropertyNamed(other, name);
    if (found) return found;
  }
  return null;
}

function ownPropertyNamed(definition: NounDefinition, name: string): NounProperty | null {
  const { properties } = nounFacts(definition);
  const exact = properties.get(name);
  if (exact) return exact;
  const lower = name.toLowerCase();
  for (const property of properties.values()) if (property.name.toLowerCase() === lower) return property;
  return null;
}
