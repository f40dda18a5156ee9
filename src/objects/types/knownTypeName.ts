import { languageRules } from "./languageRules.ts";
import { NamedType } from "./NamedType.ts";
import { type ListedType, listedNamespaces, listedType, typesIn, withoutNamespace } from "./typeNameTable.ts";
import { accelerator } from "./typeRegistry.ts";

/**
 * Whether .NET (that of the running edition) has a type of that name (with or without "System."), whatever is modelled of it; a generic one must be asked
 * for with the number of its type arguments ("Tuple`2").
 */
export function isKnownTypeName(name: string): boolean {
  if (languageRules().unknownTypes.has(name.toLowerCase())) return false;
  return typesIn(withoutNamespace).has(name.toLowerCase()) || listed(name) !== undefined;
}

/** The type of such a name as far as the name tells it; null for a generic one, and for a name that is none. */
export function namedType(name: string): NamedType | null {
  if (name.includes("`") || languageRules().unknownTypes.has(name.toLowerCase())) return null;
  const row = listed(name);
  if (row === undefined) return null;
  let type = named.get(row.name);
  if (!type) named.set(row.name, (type = new NamedType(row.name, row.isValueType)));
  return type;
}

const named = new Map<string, NamedType>();

/** The public types of .NET (that of the running edition) and PowerShell by full name, a generic one with its number of arguments. */
export function knownTypeNames(): readonly string[] {
  const { unknownTypes } = languageRules();
  const spaces = [...listedNamespaces()].filter((space) => space !== withoutNamespace);
  return spaces
    .flatMap((space) => Array.from(typesIn(space).values(), ({ name }) => name))
    .filter((name) => name.includes(".") && !unknownTypes.has(name.toLowerCase()));
}

function listed(name: string): ListedType | undefined {
  return listedType((accelerator(name) ?? name).toLowerCase()) ?? listedType(`system.${name.toLowerCase()}`);
}
