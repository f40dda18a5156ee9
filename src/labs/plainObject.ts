import { setOwnTypeNames } from "../objects/members/extendedMembers.ts";
import { PSCustomObject } from "../objects/values/PSObject.ts";

/** A custom object with these properties, of a type that its view is for; objects and lists inside of plain data become such, too. */
export function plainObject(values: Readonly<Record<string, unknown>>, typeName: string | null = null): PSCustomObject {
  const made = new PSCustomObject();
  if (typeName !== null)
    setOwnTypeNames(made, [typeName, "System.Management.Automation.PSCustomObject", "System.Object"]);
  for (const [name, value] of Object.entries(values)) made.extended.setNote(name, plainValue(value));
  return made;
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? plainObject(value as Record<string, unknown>) : value;
}
