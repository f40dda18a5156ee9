import { edition } from "../host/edition.ts";
import { ownTypeNames } from "../members/extendedMembers.ts";
import type { ClrType } from "./ClrType.ts";
import { typeOf } from "./typeOf.ts";
import { fullTypeName } from "./typeText.ts";

/** Type arguments are told with their assemblies, which are those of an edition. */
const chains = {
  Desktop: new WeakMap<ClrType, readonly string[]>(),
  Core: new WeakMap<ClrType, readonly string[]>(),
} as const;

/** PSTypeNames of a value that is not null: those set on it, or the names of its type and base types. */
export function typeNamesOf(value: unknown): readonly string[] {
  return ownTypeNames(value) ?? typeNameChain(typeOf(value));
}

/** Names of a type and its base types as PowerShell's type data knows them. */
export function typeNameChain(type: ClrType): readonly string[] {
  const known = chains[edition()];
  let names = known.get(type);
  if (!names) {
    const found: string[] = [];
    for (let at: ClrType | null = type; at; at = at.base) found.push(typeDataName(at));
    names = found;
    known.set(type, names);
  }
  return names;
}

function typeDataName(type: ClrType): string {
  return type.typeArguments.length > 0 || type.elementType ? fullTypeName(type) : type.name;
}
