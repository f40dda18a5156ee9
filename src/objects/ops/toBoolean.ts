import { ArrayList } from "../values/collections/ArrayList.ts";
import { ListObject } from "../values/collections/ListObject.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { EnumValue } from "../values/EnumValue.ts";
import {
  BigInteger,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from "../values/numbers.ts";
import { unwrap } from "../values/PSObject.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";

/** Whether a value counts as true: in `if`, -not, -and, [bool]. */
export function toBoolean(value: unknown): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string":
      return value.length > 0;
    case "bigint":
      return value !== 0n;
    case "undefined":
      return false;
  }
  if (value === null) return false;
  const base = unwrap(value);
  if (base !== value) return toBoolean(base);
  if (Array.isArray(base)) return listToBoolean(base);
  return objectToBoolean(base as object);
}

function objectToBoolean(value: object): boolean {
  if (value instanceof TypedArray || value instanceof ArrayList || value instanceof ListObject)
    return listToBoolean(value.items);
  if (value instanceof SwitchParameter) return value.isPresent;
  if (value instanceof Double || value instanceof Single) return value.value !== 0;
  if (value instanceof Decimal) return value.mantissa !== 0n;
  if (value instanceof Char) return value.code !== 0;
  if (value instanceof EnumValue || value instanceof BigInteger || value instanceof UInt64) return value.value !== 0n;
  if (isSmallNumber(value)) return value.value !== 0;
  return true;
}

function isSmallNumber(value: object): value is { readonly value: number } {
  return (
    value instanceof Byte ||
    value instanceof SByte ||
    value instanceof Int16 ||
    value instanceof UInt16 ||
    value instanceof UInt32
  );
}

/** One element decides itself, unless it is a list with elements of its own; several are true. */
function listToBoolean(items: readonly unknown[]): boolean {
  if (items.length !== 1) return items.length > 0;
  const only = unwrap(items[0]);
  const inner = Array.isArray(only)
    ? only
    : only instanceof TypedArray || only instanceof ArrayList || only instanceof ListObject
      ? only.items
      : null;
  return inner ? inner.length > 0 : toBoolean(only);
}
