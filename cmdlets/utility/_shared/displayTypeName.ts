import type { ClrType } from "../../../src/objects/model/ClrType.ts";
import { ownTypeNames } from "../../../src/objects/model/extendedMembers.ts";
import { PSCustomObject, PSObject } from "../../../src/objects/model/PSObject.ts";
import { typeOf } from "../../../src/objects/model/typeOf.ts";
import { acceleratorFor } from "../../../src/objects/model/typeRegistry.ts";
import { typeNamesOf } from "../../../src/objects/types/typeNames.ts";

/** A type as Get-Member shows it in a note property: accelerator or name without namespace. */
export function shortTypeName(type: ClrType): string {
  if (type.elementType) return `${shortTypeName(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (type.name === "System.Object") return "Object";
  const accelerator = acceleratorFor(type.name);
  if (accelerator) return accelerator;
  if (type.typeArguments.length > 0)
    return `${type.shortName.replace(/`\d+$/, "")}[${type.typeArguments.map(shortTypeName).join(",")}]`;
  return type.shortName;
}

/** The type of a note property's value in its definition. */
export function displayTypeName(value: unknown): string {
  if (value === null || value === undefined) return "object";
  if (value instanceof PSCustomObject || value instanceof PSObject || ownTypeNames(value)) return typeNamesOf(value)[0];
  return shortTypeName(typeOf(value));
}
