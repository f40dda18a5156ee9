import type { ClrType } from "./ClrType.ts";
import { languageRules } from "./languageRules.ts";
import { NamedType } from "./NamedType.ts";
import { type ListedType, listedNamespaces, listedType, typesIn, withoutNamespace } from "./typeNameTable.ts";
import { accelerator, violatedConstraint } from "./typeRegistry.ts";

/**
 * Whether .NET (that of the running edition) has a type of that name (with or without "System."), whatever is modelled of it; a generic one must be asked
 * for with the number of its type arguments ("Tuple`2").
 */
export function isKnownTypeName(name: string): boolean {
  if (languageRules().unknownTypes.has(name.toLowerCase())) return false;
  return typesIn(withoutNamespace).has(name.toLowerCase()) || listed(name) !== undefined;
}

/** The type of such a name as far as the name tells it, a generic one open; null for a name that is none. */
export function namedType(name: string): NamedType | null {
  if (languageRules().unknownTypes.has(name.toLowerCase())) return null;
  const row = listed(name);
  return row ? (named.get(row.name) ?? keep(new NamedType(row.name, row.isValueType))) : null;
}

/** A generic type of such a name (arity written or not) closed over types. */
export function namedGeneric(name: string, closed: readonly ClrType[]): NamedType | null {
  const open = namedType(`${name.replace(/`\d+$/, "")}\`${closed.length}`);
  if (open === null || violatedConstraint(open.name, closed) !== null) return null;
  const known = named.get(`${open.name}[${closed.map((argument) => argument.name).join(",")}]`);
  // A class of a script may have the name of an earlier one.
  if (known && closed.every((argument, index) => argument === known.typeArguments[index])) return known;
  return keep(new NamedType(open.name, open.isValueType, closed));
}

function keep(type: NamedType): NamedType {
  named.set(type.name, type);
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
