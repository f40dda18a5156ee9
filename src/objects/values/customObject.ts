import { setOwnTypeNames } from "../members/extendedMembers.ts";
import { PSCustomObject } from "./PSObject.ts";

/** An object of these note properties, in their order; `typeNames` are the names that it goes by instead of its type's. */
export function customObject(
  properties: Readonly<Record<string, unknown>> | Iterable<readonly [name: string, value: unknown]>,
  typeNames?: readonly string[],
): PSCustomObject {
  const made = new PSCustomObject();
  const pairs = Symbol.iterator in properties ? properties : Object.entries(properties);
  for (const [name, value] of pairs) made.extended.setNote(name, value);
  if (typeNames) setOwnTypeNames(made, typeNames);
  return made;
}
