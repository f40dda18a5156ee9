import { integerOf } from "../text/numbers/numberDigits.ts";
import type { ClrType } from "../types/ClrType.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { BigInteger, Char, Decimal, Double, Single } from "../values/numbers.ts";
import { failedConversion } from "./castError.ts";
import { wideToNumber } from "./wideToNumber.ts";

/** A string of one character or a whole number as a character. */
export function convertToChar(value: unknown, type: ClrType): unknown {
  if (typeof value === "string") {
    if (value.length === 1) return new Char(value.charCodeAt(0));
    throw failedConversion(
      "InvalidCastParseTargetInvocation",
      value,
      type,
      "String must be exactly one character long.",
    );
  }
  const integer = value instanceof EnumValue ? value.value : integerOf(value);
  if (value instanceof BigInteger)
    throw failedConversion("InvalidCastIConvertible", value, type, "Object must implement IConvertible.");
  if (value instanceof Double || value instanceof Single || value instanceof Decimal) {
    throw failedConversion(
      "InvalidCastIConvertible",
      value,
      type,
      `Invalid cast from '${value.clrType.shortName}' to 'Char'.`,
    );
  }
  if (integer === null) return wideToNumber(value, type);
  if (integer >= 0n && integer <= 0xffffn) return new Char(Number(integer));
  throw failedConversion(
    "InvalidCastIConvertible",
    value,
    type,
    "Value was either too large or too small for a character.",
  );
}
