import { customObject } from "../objects/values/customObject.ts";
import type { PSCustomObject } from "../objects/values/PSObject.ts";

/** A custom object with these properties, of a type that its view is for; objects and lists inside of plain data become such, too. */
export function plainObject(values: Readonly<Record<string, unknown>>, typeName: string | null = null): PSCustomObject {
  const properties = Object.entries(values).map(([name, value]) => [name, plainValue(value)] as const);
  const names =
    typeName === null ? undefined : [typeName, "System.Management.Automation.PSCustomObject", "System.Object"];
  return customObject(properties, names);
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  const isPlain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? plainObject(value as Record<string, unknown>) : value;
}
