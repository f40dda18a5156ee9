import { ownTypeNames } from "../members/extendedMembers.ts";
import type { ClrType } from "./ClrType.ts";
import { typeOf } from "./typeOf.ts";
import { fullTypeName } from "./typeText.ts";

const chains = new WeakMap<ClrType, readonly string[]>();

/** PSTypeNames of a value that is not null: those set on it, or the names of its type and base types. */
export function typeNamesOf(value: unknown): readonly string[] {
  return ownTypeNames(value) ?? typeNameChain(typeOf(value));
}

/** Names of a type and its base types as PowerShell's type data knows them. */
export function typeNameChain(type: ClrType): readonly string[] {
  let names = chains.get(type);
  if (!names) {
    const found: string[] = [];
    for (let at: ClrType | null = type; at; at = at.base) found.push(typeDataName(at));
    names = found;
    chains.set(type, names);
  }
  return names;
}

function typeDataName(type: ClrType): string {
  return type.typeArguments.length > 0 || type.elementType ? fullTypeName(type) : type.name;
}
