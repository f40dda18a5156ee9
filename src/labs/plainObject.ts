import { PSCustomObject } from "../objects/values/PSObject.ts";

/** A custom object with these properties; objects and lists inside of plain data become such, too. */
export function plainObject(values: Readonly<Record<string, unknown>>): PSCustomObject {
  const made = new PSCustomObject();
  for (const [name, value] of Object.entries(values)) made.extended.setNote(name, plainValue(value));
  return made;
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? plainObject(value as Record<string, unknown>) : value;
}
