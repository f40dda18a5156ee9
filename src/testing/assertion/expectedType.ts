import { isType } from "../../objects/ops/isType.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { typeByName } from "../should/typeByName.ts";

/** What Should-HaveType expects: a type, the name of one, or a name among the value's type names. */
export function expectedType(expected: unknown): ClrType | string | null {
  const given = unwrap(expected);
  if (given instanceof ClrType) return given;
  if (typeof given !== "string") return null;
  return typeByName(given) ?? given;
}

export function hasType(actual: unknown, type: ClrType | string | null): boolean {
  if (type instanceof ClrType) return isType(actual, type);
  return type !== null && typeNamesOf(actual).some((name) => name.toLowerCase() === type.toLowerCase());
}
