import { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { typeNamesOf } from "../../../../src/objects/types/typeNames.ts";
import { typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";

/** An argument of -TypeName as the cmdlets for type data take it: a text and a type are the name, any other object tells its type's. */
export function typeNameArgument(value: unknown): string {
  const plain = unwrap(value);
  if (plain instanceof ClrType) return plain.name;
  if (typeof plain === "string") return typeByNameOrNull(plain)?.name ?? plain;
  return typeNamesOf(value)[0];
}
