import { reflectedText } from "../calls/genericParameterNames.ts";
import { enumerate } from "../ops/enumerate.ts";
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

/** The same for a list of such values: what it has against the first that is none. */
export function booleanListComplaint(value: unknown, type: ClrType): string | null {
  const element = type.elementType ?? (isList(type) ? type.typeArguments[0] : null);
  if (element === null || !booleans.has(element.name)) return null;
  const base = unwrap(value) ?? null;
  for (const item of enumerate(base) ?? [base]) {
    const complaint = item === null ? null : booleanComplaint(item, element);
    if (complaint !== null) return complaint;
  }
  return null;
}

function isList(type: ClrType): boolean {
  return (
    type.typeArguments.length === 1 && [...type.ancestors].some(({ genericName }) => genericName === listInterface)
  );
}

const listInterface = "System.Collections.Generic.IList`1";
const booleans: ReadonlySet<string> = new Set(["System.Boolean", "System.Management.Automation.SwitchParameter"]);
