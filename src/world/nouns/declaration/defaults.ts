import type { Json } from "../../values/Json.ts";
import type { PropertyRule } from "../defineNoun.ts";

/**
 * What the cmdlets' reference says that a new object has, where the object that was seen had been changed (a tenant's policy,
 * a connector in use).
 */
export function defaults(values: Readonly<Record<string, Json>>): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(Object.entries(values).map(([property, value]) => [property, { default: value }]));
}
