import type { ClrType } from "../types/ClrType.ts";
import { usualParameterNames } from "./usualParameterNames.ts";

/** The names of the parameters of a generic type that is not closed; empty for any other type. */
export function genericParameterNames(type: ClrType): readonly string[] {
  const arity = Number(/`(\d+)$/.exec(type.name)?.[1] ?? 0);
  if (arity === 0 || type.typeArguments.length > 0) return [];
  const own = type.definition?.typeParameters;
  return own?.length === arity ? own : usualParameterNames(type.shortName, arity);
}

/** A type's ToString(): its name, and behind that of a generic type that is not closed its parameters. */
export function reflectedText(type: ClrType): string {
  const names = genericParameterNames(type);
  return names.length > 0 ? `${type.name}[${names.join(",")}]` : type.name;
}
