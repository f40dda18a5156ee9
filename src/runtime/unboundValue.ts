import type { ClrType } from "../objects/model/ClrType.ts";
import { defaultValue } from "../objects/types/defaultValue.ts";

/** The value of a typed parameter or variable that nothing was bound to: the type's default, "" for a string. */
export function unboundValue(type: ClrType): unknown {
  return type.name === "System.String" ? "" : defaultValue(type);
}
