import { reflectedText } from "../calls/genericParameterNames.ts";
import { isNumber } from "../text/numbers/numberDigits.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { BigInteger } from "../values/numbers.ts";
import { unwrap } from "../values/PSObject.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";

/**
 * Why a parameter or variable of a Boolean type, a nullable one and a switch among them, cannot take a value: it takes
 * Booleans and numbers alone. Null where it can, and for every other type.
 */
export function booleanComplaint(value: unknown, type: ClrType): string | null {
  const isNullable = type.genericName === "System.Nullable`1";
  const { name } = isNullable ? type.typeArguments[0] : type;
  const isSwitch = name === "System.Management.Automation.SwitchParameter";
  if (name !== "System.Boolean" && !isSwitch) return null;
  const base = unwrap(value) ?? null;
  if (base === null && (isNullable || isSwitch)) return null;
  if (typeof base === "boolean" || base instanceof SwitchParameter) return null;
  if (isNumber(base) && !(base instanceof BigInteger)) return null;
  const given = base === null ? "" : reflectedText(typeOf(base));
  return `Cannot convert value "${given}" to type "${reflectedText(type)}". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`;
}
