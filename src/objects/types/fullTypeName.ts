import { edition } from "../host/edition.ts";
import { assemblyOf } from "./assemblyOf.ts";
import type { ClrType } from "./ClrType.ts";

/** Type.FullName: type arguments of generic types carry their assemblies. */
export function fullTypeName(type: ClrType): string {
  if (type.elementType) return `${fullTypeName(type.elementType)}[${",".repeat(type.rank - 1)}]`;
  if (type.typeArguments.length === 0) return type.name;
  const typeArguments = type.typeArguments.map(
    (argument) => `[${fullTypeName(argument)}, ${assemblyOf(argument, edition())}]`,
  );
  return `${type.genericName}[${typeArguments.join(",")}]`;
}

/** Type.AssemblyQualifiedName. */
export function assemblyQualifiedName(type: ClrType): string {
  return `${fullTypeName(type)}, ${assemblyOf(type, edition())}`;
}
