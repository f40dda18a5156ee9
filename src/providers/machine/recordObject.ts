import { customObject } from "../../objects/values/customObject.ts";
import type { PSCustomObject } from "../../objects/values/PSObject.ts";

/** An object of the given type's name with its properties as notes. */
export function recordObject(
  typeName: string,
  properties: Iterable<readonly [name: string, value: unknown]>,
): PSCustomObject {
  return customObject(properties, [typeName, "System.Object"]);
}
