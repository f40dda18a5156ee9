import { ClrType } from "../model/ClrType.ts";
import { unwrap } from "../model/PSObject.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { convertTo, tryConvertTo } from "../convert/convertTo.ts";

/** `value -as type`: the converted value, or $null. */
export function asType(value: unknown, type: unknown): unknown {
  const base = unwrap(type);
  const target = base instanceof ClrType ? base : (convertTo(base, typeByName("System.Type")) as ClrType);
  const converted = tryConvertTo(value, target);
  return converted ? converted.value : null;
}
