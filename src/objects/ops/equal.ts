import { tryConvertTo } from "../convert/convertTo.ts";
import { PSError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { equalStrings } from "../text/culture/compareStrings.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { NullString } from "../values/NullString.ts";
import { BigInteger, Char } from "../values/numbers.ts";
import { unwrap } from "../values/PSObject.ts";
import { ownMethod } from "../values/ScriptObject.ts";
import { compareNumbers } from "./arithmetic/compareNumbers.ts";
import { isUnsignedOrDecimal, numericRank, textNumber } from "./arithmetic/numericOperand.ts";
import { toText } from "./toText.ts";

/** Whether a single value equals another one, as -eq decides it: the right operand is converted to the left one's type. */
export function equal(left: unknown, right: unknown, ignoreCase: boolean): boolean {
  if (typeof left === "number" && typeof right === "number") return left === right;
  if (typeof left === "string" && typeof right === "string") return equalStrings(left, right, ignoreCase);
  return equalObjects(unwrap(left), unwrap(right), ignoreCase);
}

function equalObjects(left: unknown, right: unknown, ignoreCase: boolean): boolean {
  if (left === null || left === undefined) return right === null || right === undefined;
  if (right === null || right === undefined) return false;
  if (typeof left === "string") return right !== NullString.value && equalStrings(left, toText(right), ignoreCase);
  if (left === right) return true;
  if (left instanceof EnumValue && isUnsignedOrDecimal(numericRank(right))) {
    const message = `No coercion operator is defined between types '${left.type.name}' and '${typeOf(right).name}'.`;
    throw rawException("System.InvalidOperationException", message);
  }
  if (left instanceof EnumValue && typeof right === "string" && right.trim() === "") return left.value === 0n;
  if (left instanceof Char) return equalChar(left, right, ignoreCase);
  const rank = numericRank(left);
  if (rank !== 0 && typeof left !== "boolean") return equalNumber(left, rank, right);
  return equalConverted(left, right);
}

function equalNumber(left: unknown, rank: number, right: unknown): boolean {
  let number = right;
  if (typeof right === "string") {
    try {
      number = textNumber(right, rank);
    } catch (error) {
      if (error instanceof PSError) return false;
      throw error;
    }
  } else if (right instanceof EnumValue) number = right.value;
  else if (right instanceof BigInteger) return equalConverted(left, right);
  return numericRank(number) === 0 ? equalConverted(left, right) : compareNumbers(left, number) === 0;
}

function equalChar(left: Char, right: unknown, ignoreCase: boolean): boolean {
  if (right instanceof Char) return left.code === right.code || (ignoreCase && foldedChar(left) === foldedChar(right));
  if (typeof right === "string")
    return right.length === 1 && equalChar(left, new Char(right.charCodeAt(0)), ignoreCase);
  return numericRank(right) !== 0 ? compareNumbers(left, right) === 0 : equalConverted(left, right);
}

function foldedChar(char: Char): string {
  return String.fromCharCode(char.code).toUpperCase();
}

/** By .NET's Equals, first as the values are, then with the right one converted to the left one's type. */
function equalConverted(left: unknown, right: unknown): boolean {
  if (sameValue(left, right)) return true;
  const type = typeOf(left);
  if (typeOf(right) === type) return false;
  const converted = tryConvertTo(right, type);
  return converted !== undefined && converted.value !== null && sameValue(left, converted.value);
}

/** Object.Equals of two values that are not null. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!(left instanceof ClrObject)) return false;
  const own = ownMethod(left.clrType, "Equals", 1);
  if (own) return own(left, right) === true;
  if (!(right instanceof ClrObject)) return false;
  const rank = numericRank(left);
  if (rank !== 0 || left instanceof BigInteger) {
    if (left.clrType !== right.clrType) return false;
    return left instanceof BigInteger ? left.value === (right as BigInteger).value : compareNumbers(left, right) === 0;
  }
  const fields = left.equalFields;
  if (fields !== null) return left.clrType === right.clrType && sameFields(fields, right.equalFields ?? []);
  const key = left.equalityKey;
  return key !== null && key === right.equalityKey;
}

/** As a structure's own Equals does it: by Object.Equals of each field. */
function sameFields(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.every((field, at) => sameValue(unwrap(field) ?? null, unwrap(right[at]) ?? null));
}
