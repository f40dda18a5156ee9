import type { Json } from "../../values/Json.ts";

/** Whether a setting of a rule says nothing: a condition that asks nothing, an action that does nothing. */
export function isUnset(value: Json): boolean {
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
