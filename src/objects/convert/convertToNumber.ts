import { bigIntOf } from "../../base/bigIntOf.ts";
import { isWholeNumber } from "../../base/text/digitsEnd.ts";
import { ClrException, clrException } from "../errors/PSError.ts";
import { notANumberText, numberStyles, parseDecimal, parseDouble } from "../text/numbers/parseNumber.ts";
import { refuseInfinite } from "../text/numbers/refuseInfinite.ts";
import type { ClrType } from "../types/ClrType.ts";
import { languageRules } from "../types/languageRules.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { BigInteger, Char, Decimal, Double, Single } from "../values/numbers.ts";
import { failedConversion } from "./castError.ts";
import { bigIntegerToDouble, overflow, toIntegerTarget, toNumberType } from "./convertNumber.ts";
import { fits, integerTargets, numericTypeName } from "./numericTargets.ts";
import { scanNumber } from "./scanNumber.ts";
import { wideToNumber } from "./wideToNumber.ts";

/** A value as a number of the type; undefined where there is no language conversion (see `convertTo`). */
export function convertToNumber(value: unknown, type: ClrType): unknown {
  if (typeof value === "string") return stringToNumber(value, type);
  if (typeof value === "boolean") return toNumberType(value ? 1 : 0, type.name);
  if (value instanceof EnumValue) return wrapped(value, type, () => toNumberType(value.value, type.name));
  if (value instanceof Char) return wrapped(value, type, () => charToNumber(value, type));
  if (numericTypeName(value) === undefined) return wideToNumber(value, type);
  if (value instanceof BigInteger) return bigToNumber(value, type);
  if (type.name === "System.Numerics.BigInteger" && (value instanceof Double || value instanceof Single)) {
    return wrapped(value, type, () => toNumberType(value, type.name), "InvalidCastConstructorException");
  }
  return wrapped(value, type, () => toNumberType(value, type.name));
}

function wrapped(value: unknown, type: ClrType, convert: () => unknown, id = "InvalidCastIConvertible"): unknown {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw failedConversion(id, value, type, error.exception.message, error.exception);
  }
}

/** Char is convertible to integers; to the others .NET has no such conversion, but PowerShell goes by way of Int32. */
function charToNumber(value: Char, type: ClrType): unknown {
  return toNumberType(value.code, type.name);
}

function bigToNumber(value: BigInteger, type: ClrType): unknown {
  const target = integerTargets.get(type.name);
  if (target) {
    if (fits(value.value, target)) return target.make(value.value);
    throw failedConversion("InvalidCastTargetInvocationExceptionop_Explicit", value, type, target.overflow);
  }
  if (type.name === "System.Double") return new Double(bigIntegerToDouble(value.value));
  if (type.name === "System.Single") return new Single(bigIntegerToDouble(value.value));
  if (type.name === "System.Numerics.BigInteger") return value;
  const limit = 1n << 96n;
  if (value.value < limit && value.value > -limit) return new Decimal(value.value, 0);
  const reason = "Value was either too large or too small for a Decimal.";
  throw failedConversion("InvalidCastTargetInvocationExceptionop_Explicit", value, type, reason);
}

/** Strings: a literal of the language first, then what .NET's Parse takes under the invariant culture. */
export function stringToNumber(text: string, type: ClrType): unknown {
  if (type.name === "System.Numerics.BigInteger" && !languageRules().readsLiteralsAsBigInteger)
    return parsedBigInteger(text, type);
  if (type.name === "System.Int32") {
    const quick = scanNumber(text);
    if (typeof quick === "number") return quick;
  }
  if (/^\s*(0x\s*)?$/i.test(text)) return toNumberType(0, type.name);
  const isInteger = integerTargets.has(type.name) || type.name === "System.Numerics.BigInteger";
  const id = isInteger
    ? "InvalidCastFromStringToInteger"
    : type.name === "System.Decimal"
      ? "InvalidCastFromStringToDecimal"
      : "InvalidCastFromStringToDoubleOrSingle";
  const scanned = scanNumber(text);
  try {
    if (scanned !== null) return fromScanned(text, scanned, type);
    const parsed = parseFor(text, type, isInteger);
    if (parsed !== null) return toNumberType(parsed, type.name);
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw failedConversion(id, text, type, error.exception.message, error.exception);
  }
  const isBig = type.name === "System.Numerics.BigInteger";
  throw failedConversion(id, text, type, isBig ? "The value could not be parsed." : notANumberText(text));
}

/** Windows PowerShell leaves it to .NET's Parse, which takes digits alone and loses none of them. */
function parsedBigInteger(text: string, type: ClrType): BigInteger {
  if (isWholeNumber(text)) return new BigInteger(bigIntOf(text.trim().replace(/^\+/, "")));
  throw failedConversion("InvalidCastParseTargetInvocation", text, type, "The value could not be parsed.");
}

function fromScanned(text: string, scanned: unknown, type: ClrType): unknown {
  if (scanned instanceof BigInteger) return bigToNumber(scanned, type);
  const target = integerTargets.get(type.name);
  if (!target) {
    const isInfinite = scanned instanceof Double && !Number.isFinite(scanned.value);
    if (isInfinite && type.name === "System.Numerics.BigInteger")
      throw clrException("System.FormatException", "The value could not be parsed.");
    if (isInfinite && type.name === "System.Decimal")
      throw clrException("System.FormatException", notANumberText(text));
    if (isReal(type) && scanned instanceof Double) refuseInfinite(scanned.value, text, type.name.slice(7));
    if (type.name !== "System.Decimal" || !(scanned instanceof Double)) return toNumberType(scanned, type.name);
    return toDecimal(text, scanned);
  }
  try {
    return toIntegerTarget(scanned, target);
  } catch (error) {
    const reread = rereadHexadecimal(text, type);
    if (reread !== null) return reread;
    if (!(error instanceof ClrException)) throw error;
    const isHexadecimal = /^\s*[+-]?0x/i.test(text);
    if (isHexadecimal) error.exception.message = `Value was either too large or too small for a UInt${target.bits}.`;
    // .NET's own Parse has the last word, and that takes digits alone.
    else if (!isWholeNumber(text)) throw clrException("System.FormatException", notANumberText(text));
    throw error;
  }
}

function isReal(type: ClrType): boolean {
  return type.name === "System.Double" || type.name === "System.Single";
}

/** Of a fraction that no decimal holds .NET's own Parse says why, which takes no exponents. */
function toDecimal(text: string, scanned: Double): unknown {
  const parsed = parseDecimal(text, numberStyles.number, "");
  if (parsed === "overflow") throw overflow("Value was either too large or too small for a Decimal.");
  try {
    return toNumberType(scanned, "System.Decimal");
  } catch (error) {
    if (parsed !== null || !(error instanceof ClrException)) throw error;
    throw clrException("System.FormatException", notANumberText(text));
  }
}

/** "0xFF" for a signed byte and the like: the digits are the bits of the value. */
function rereadHexadecimal(text: string, type: ClrType): unknown {
  const match = /^\s*(?:0x|#|&h)([0-9a-f]+)\s*$/i.exec(text);
  const target = integerTargets.get(type.name);
  if (!match || !target || match[1].replace(/^0+/, "").length * 4 > target.bits) return null;
  const bits = bigIntOf(`0x${match[1]}`);
  return target.make(target.unsigned ? bits : BigInt.asIntN(target.bits, bits));
}

function parseFor(text: string, type: ClrType, isInteger: boolean): unknown {
  if (isInteger) {
    if (/^\s*0x/i.test(text)) throw clrException("System.FormatException", "Could not find any recognizable digits.");
    const hexadecimal = rereadHexadecimal(text, type);
    if (hexadecimal !== null) return hexadecimal;
  }
  if (type.name === "System.Decimal") {
    const decimal = parseDecimal(text, numberStyles.number, "");
    return decimal === "overflow" ? null : decimal;
  }
  const real = parseDouble(text, numberStyles.floatAndThousands, "");
  if (real === null || (isInteger && !Number.isFinite(real))) return null;
  return new Double(isReal(type) ? refuseInfinite(real, text, type.name.slice(7)) : real);
}
