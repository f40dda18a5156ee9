import { clrException } from "../errors/PSError.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeByNameOrNull } from "../types/typeRegistry.ts";
import { unwrap } from "../values/PSObject.ts";

/**
 * An argument of -TypeName as the cmdlets for type data take it: a text and a type are the name, any other object tells
 * its type's, and $null has none to tell.
 */
export function typeNameArgument(value: unknown): string {
  const plain = unwrap(value);
  if (plain === null || plain === undefined)
    throw clrException("System.NullReferenceException", "Object reference not set to an instance of an object.");
  if (plain instanceof ClrType) return plain.name;
  if (typeof plain === "string") return typeByNameOrNull(plain)?.name ?? plain;
  return typeNamesOf(value)[0];
}
