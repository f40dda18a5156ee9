import { groupDigits } from "../../../base/text/groupDigits.ts";
import { int32Text, threeDigits } from "../../../base/text/int32Text.ts";
import { clrException } from "../../errors/PSError.ts";
import {
  BigInteger,
  Byte,
  Decimal,
  type Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from "../../values/numbers.ts";
import { customNumberText } from "./customNumberText.ts";
import { type NumberFormat, numberFormatOf } from "./NumberFormat.ts";
import {
  decimalDigits,
  floatingDigits,
  int32Digits,
  integerDigits,
  integerOf,
  type NumberDigits,
  type NumberParts,
  type Precision,
  roundDigits,
} from "./numberDigits.ts";
import { numberRules } from "./numberRules.ts";

/** ToString(format) of any number, under a culture by name. */
export function formatNumber(value: unknown, format: string, culture: string): string {
  const info = numberFormatOf(culture);
  const standard = standardFormat(format);
  if (standard === null) return customText(value, format, info);
  const { letter, count } = standard;
  if (typeof value === "number") return formattedInt32(value, letter, count, info);
  const integer = integerOf(value);
  if (integer !== null) return integerText(value, integer, letter, count, info);
  if (value instanceof Decimal) return decimalText(value, letter, count, info);
  return floatingText(value as Double | Single, letter, count, info);
}

interface StandardFormat {
  readonly letter: string;
  /** The digits behind the letter, -1 without. */
  readonly count: number;
}

const standardFormats = new Map<string, StandardFormat | null>();

/** A letter with up to nine digits, or no format at all, which is "G"; null for a custom format. */
function standardFormat(format: string): StandardFormat | null {
  let found = standardFormats.get(format);
  if (found === undefined) {
    const match = /^([A-Za-z])(\d{0,9})$/.exec(format === "" ? "G" : format);
    found = match && { letter: match[1], count: match[2] === "" ? -1 : Number(match[2]) };
    if (standardFormats.size > 500) standardFormats.clear();
    standardFormats.set(format, found);
  }
  return found;
}

/** The common formats of an Int32 without the detour over BigInt. */
function formattedInt32(value: number, letter: string, count: number, info: NumberFormat): string {
  switch (letter) {
    case "D":
    case "d": {
      const digits = String(Math.abs(value)).padStart(count, "0");
      return value < 0 ? info.negativeSign + digits : digits;
    }
    case "X":
    case "x": {
      const digits = (value >>> 0).toString(16).padStart(count, "0");
      return letter === "X" ? digits.toUpperCase() : digits;
    }
    case "N":
    case "n": {
      const decimals = count < 0 ? info.decimalDigits : count;
      const { groupSeparator, groupSizes } = info;
      const size = Math.abs(value);
      const isByThousands = groupSizes.length === 1 && groupSizes[0] === 3;
      const whole = isByThousands
        ? thousands(size, groupSeparator)
        : groupDigits(String(size), groupSeparator, groupSizes);
      return signedNumber(decimals > 0 ? whole + info.decimalSeparator + "0".repeat(decimals) : whole, value < 0, info);
    }
    case "F":
    case "f":
      return fixedText(int32Digits(value), count, info);
    default:
      return integerText(value, BigInt(value), letter, count, info);
  }
}

function thousands(size: number, separator: string): string {
  if (size < 1_000) return int32Text(size);
  const rest = size % 1_000;
  return thousands((size - rest) / 1_000, separator) + separator + threeDigits(rest);
}

function customText(value: unknown, format: string, info: NumberFormat): string {
  if (format.length > 10 && numberRules().refusesLongPrecision && /^[A-Za-z]\d+$/.test(format))
    throw formatSpecifierInvalid();
  const parts = partsOf(value, { kind: "significant", count: value instanceof Single ? 7 : 15 });
  return typeof parts === "string" ? specialText(parts, info) : customNumberText(parts, format, info);
}

function partsOf(value: unknown, precision: Precision): NumberParts {
  const integer = integerOf(value);
  if (integer !== null) return integerDigits(integer);
  return value instanceof Decimal ? decimalDigits(value) : floatingDigits(value as Double | Single, precision);
}

function specialText(parts: "NaN" | "+Infinity" | "-Infinity", info: NumberFormat): string {
  if (parts === "NaN") return info.nan;
  return parts === "+Infinity" ? info.positiveInfinity : info.negativeInfinity;
}

function integerText(value: unknown, integer: bigint, letter: string, count: number, info: NumberFormat): string {
  const isBig = value instanceof BigInteger;
  switch (letter) {
    case "G":
    case "g":
      if (count <= 0 || isBig) return signed(integer, info.negativeSign, isBig ? count : 0);
      break;
    case "R":
    case "r":
      if (isBig || numberRules().hasRoundTripOfAll) return signed(integer, info.negativeSign, 0);
      throw formatSpecifierInvalid();
    case "D":
    case "d":
      return signed(integer, info.negativeSign, count);
    case "X":
    case "x":
      return hexadecimal(value, integer, letter, count);
    case "B":
    case "b":
      if (numberRules().hasBinary) return binary(value, integer, count);
      throw formatSpecifierInvalid();
  }
  return standardText(integerDigits(integer), letter, count, info, integerGeneralPrecision(value));
}

function integerGeneralPrecision(value: unknown): number {
  if (value instanceof Byte || value instanceof SByte) return 3;
  if (value instanceof Int16 || value instanceof UInt16) return 5;
  if (typeof value === "number" || value instanceof UInt32) return 10;
  return value instanceof UInt64 ? 20 : 19;
}

function signed(integer: bigint, negativeSign: string, width: number): string {
  if (integer >= 0n) return integer.toString().padStart(width, "0");
  return negativeSign + (-integer).toString().padStart(width, "0");
}

function widthInBits(value: unknown): number {
  if (value instanceof Byte || value instanceof SByte) return 8;
  if (value instanceof Int16 || value instanceof UInt16) return 16;
  return typeof value === "number" || value instanceof UInt32 ? 32 : 64;
}

function hexadecimal(value: unknown, integer: bigint, letter: string, count: number): string {
  const text =
    value instanceof BigInteger
      ? bigHexadecimal(integer, count)
      : unsigned(value, integer).toString(16).padStart(count, "0");
  return letter === "X" ? text.toUpperCase() : text;
}

function unsigned(value: unknown, integer: bigint): bigint {
  return integer < 0n ? BigInt.asUintN(widthInBits(value), integer) : integer;
}

/** Two's complement in the fewest digits whose first bit is the sign. */
function bigHexadecimal(integer: bigint, count: number): string {
  let digits = 1;
  while (BigInt.asIntN(digits * 4, integer) !== integer) digits++;
  const text = BigInt.asUintN(digits * 4, integer)
    .toString(16)
    .padStart(digits, "0");
  return text.padStart(count, integer < 0n ? "f" : "0");
}

function binary(value: unknown, integer: bigint, count: number): string {
  if (!(value instanceof BigInteger)) return unsigned(value, integer).toString(2).padStart(count, "0");
  let digits = 1;
  while (BigInt.asIntN(digits, integer) !== integer) digits++;
  return BigInt.asUintN(digits, integer)
    .toString(2)
    .padStart(digits, "0")
    .padStart(count, integer < 0n ? "1" : "0");
}

function decimalText(value: Decimal, letter: string, count: number, info: NumberFormat): string {
  if (letter === "G" || letter === "g") {
    if (count <= 0) return plainDecimal(value, info);
  } else if (letter === "R" || letter === "r") {
    if (numberRules().hasRoundTripOfAll) return plainDecimal(value, info);
    throw formatSpecifierInvalid();
  }
  return standardText(decimalDigits(value), letter, count, info, 29);
}

/** A decimal with all its digits, trailing zeros included. */
function plainDecimal(value: Decimal, info: NumberFormat): string {
  const negative = value.mantissa < 0n;
  const digits = (negative ? -value.mantissa : value.mantissa).toString().padStart(value.scale + 1, "0");
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = digits.slice(digits.length - value.scale);
  return (negative ? info.negativeSign : "") + whole + (fraction === "" ? "" : info.decimalSeparator + fraction);
}

function floatingText(value: Double | Single, letter: string, count: number, info: NumberFormat): string {
  const parts = floatingDigits(value, floatingPrecision(value, letter, count, info));
  if (typeof parts === "string") return specialText(parts, info);
  const general = value instanceof Single ? 7 : 15;
  if (letter === "R" || letter === "r") return generalText(parts, letter === "R" ? "E" : "e", -1, info, general);
  return standardText(parts, letter, count, info, general);
}

function floatingPrecision(value: Double | Single, letter: string, count: number, info: NumberFormat): Precision {
  switch (letter.toUpperCase()) {
    case "R":
      return { kind: "shortest" };
    case "G":
      if (count > 0) return { kind: "significant", count };
      return numberRules().isShortestByDefault
        ? { kind: "shortest" }
        : { kind: "significant", count: value instanceof Single ? 7 : 15 };
    case "E":
      return { kind: "significant", count: (count < 0 ? 6 : count) + 1 };
    case "P":
      return { kind: "fraction", count: (count < 0 ? info.percentDecimalDigits : count) + 2 };
    case "C":
      return { kind: "fraction", count: count < 0 ? info.currencyDecimalDigits : count };
    default:
      return { kind: "fraction", count: count < 0 ? info.decimalDigits : count };
  }
}

function standardText(
  number: NumberDigits,
  letter: string,
  count: number,
  info: NumberFormat,
  generalPrecision: number,
): string {
  switch (letter) {
    case "F":
    case "f":
      return fixedText(number, count, info);
    case "N":
    case "n":
      return groupedText(number, count, info);
    case "C":
    case "c":
      return currencyText(number, count, info);
    case "P":
    case "p":
      return percentText(number, count, info);
    case "E":
    case "e":
      return scientificText(number, count < 0 ? 6 : count, letter, info);
    case "G":
    case "g":
      return generalText(number, letter === "G" ? "E" : "e", count, info, generalPrecision);
    default:
      throw formatSpecifierInvalid();
  }
}

function formatSpecifierInvalid(): unknown {
  return clrException("System.FormatException", "Format specifier was invalid.");
}

function fixedText(number: NumberDigits, count: number, info: NumberFormat): string {
  const decimals = count < 0 ? info.decimalDigits : count;
  const rounded = roundDigits(number, number.point + decimals);
  return (
    (rounded.negative ? info.negativeSign : "") + wholeAndFraction(rounded, decimals, info.decimalSeparator, null, [])
  );
}

function groupedText(number: NumberDigits, count: number, info: NumberFormat): string {
  const decimals = count < 0 ? info.decimalDigits : count;
  const rounded = roundDigits(number, number.point + decimals);
  const text = wholeAndFraction(rounded, decimals, info.decimalSeparator, info.groupSeparator, info.groupSizes);
  return signedNumber(text, rounded.negative, info);
}

function signedNumber(text: string, isNegative: boolean, info: NumberFormat): string {
  return isNegative ? fillPattern(["(n)", "-n", "- n", "n-", "n -"][info.negativePattern], text, info, "") : text;
}

const currencyPositive = ["$n", "n$", "$ n", "n $"];
const currencyNegative = [
  "($n)",
  "-$n",
  "$-n",
  "$n-",
  "(n$)",
  "-n$",
  "n-$",
  "n$-",
  "-n $",
  "-$ n",
  "n $-",
  "$ n-",
  "$ -n",
  "n- $",
  "($ n)",
  "(n $)",
  "$- n",
];

function currencyText(number: NumberDigits, count: number, info: NumberFormat): string {
  return symbolText(number, count < 0 ? info.currencyDecimalDigits : count, info, {
    decimalSeparator: info.currencyDecimalSeparator,
    groupSeparator: info.currencyGroupSeparator,
    groupSizes: info.currencyGroupSizes,
    positive: currencyPositive[info.currencyPositivePattern],
    negative: currencyNegative[info.currencyNegativePattern],
    symbol: info.currencySymbol,
  });
}

const percentPositive = ["n %", "n%", "%n", "% n"];
const percentNegative = ["-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"];

function percentText(number: NumberDigits, count: number, info: NumberFormat): string {
  const hundredfold = number.digits === "" ? number : { ...number, point: number.point + 2 };
  return symbolText(hundredfold, count < 0 ? info.percentDecimalDigits : count, info, {
    decimalSeparator: info.percentDecimalSeparator,
    groupSeparator: info.percentGroupSeparator,
    groupSizes: info.percentGroupSizes,
    positive: percentPositive[info.percentPositivePattern].replace("%", "$"),
    negative: percentNegative[info.percentNegativePattern].replace("%", "$"),
    symbol: info.percentSymbol,
  });
}

/** Patterns with `n` for the digits and `$` for the symbol. */
interface SymbolForm {
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly groupSizes: readonly number[];
  readonly positive: string;
  readonly negative: string;
  readonly symbol: string;
}

function symbolText(number: NumberDigits, decimals: number, info: NumberFormat, form: SymbolForm): string {
  const rounded = roundDigits(number, number.point + decimals);
  const text = wholeAndFraction(rounded, decimals, form.decimalSeparator, form.groupSeparator, form.groupSizes);
  return fillPattern(rounded.negative ? form.negative : form.positive, text, info, form.symbol);
}

/** "-" is the culture's negative sign, "$" the symbol, "n" the number. */
function fillPattern(pattern: string, number: string, info: NumberFormat, symbol: string): string {
  return pattern.replace(/[-$n]/g, (mark) => (mark === "n" ? number : mark === "-" ? info.negativeSign : symbol));
}

function scientificText(number: NumberDigits, decimals: number, letter: string, info: NumberFormat): string {
  const rounded = roundDigits(number, decimals + 1);
  return (rounded.negative ? info.negativeSign : "") + mantissaAndExponent(rounded, decimals, letter, 3, info);
}

function mantissaAndExponent(
  number: NumberDigits,
  decimals: number,
  letter: string,
  exponentDigits: number,
  info: NumberFormat,
): string {
  const digits = number.digits.padEnd(decimals + 1, "0");
  const exponent = number.digits === "" ? 0 : number.point - 1;
  const mantissa = digits[0] + (decimals > 0 ? info.decimalSeparator + digits.slice(1, decimals + 1) : "");
  return (
    mantissa +
    letter +
    (exponent < 0 ? info.negativeSign : info.positiveSign) +
    String(Math.abs(exponent)).padStart(exponentDigits, "0")
  );
}

function generalText(
  number: NumberDigits,
  letter: string,
  count: number,
  info: NumberFormat,
  precision: number,
): string {
  const most = count > 0 ? count : precision;
  const isShortest = count <= 0 && number.kind === "floating" && numberRules().isShortestByDefault;
  const longest = isShortest ? (precision === 7 ? 9 : 17) : most;
  const rounded = isShortest || number.digits.length <= most ? number : letterRound(number, most, count);
  const sign = rounded.negative ? info.negativeSign : "";
  const neverScientific = count <= 0 && number.kind === "decimal";
  if (!neverScientific && (rounded.point > longest || rounded.point < -3)) {
    return sign + mantissaAndExponent(rounded, Math.max(rounded.digits.length - 1, 0), letter, 2, info);
  }
  return (
    sign +
    wholeAndFraction(rounded, Math.max(rounded.digits.length - rounded.point, 0), info.decimalSeparator, null, [])
  );
}

/** "R" of .NET Framework keeps all its digits although the switch to an exponent comes at 15. */
function letterRound(number: NumberDigits, most: number, count: number): NumberDigits {
  return count <= 0 && number.kind === "floating" ? number : roundDigits(number, most);
}

function wholeAndFraction(
  number: NumberDigits,
  decimals: number,
  separator: string,
  groupSeparator: string | null,
  groupSizes: readonly number[],
): string {
  const { digits, point } = number;
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const fraction = point < 0 ? "0".repeat(-point) + digits : digits.slice(point);
  const grouped = groupSeparator === null ? whole : groupDigits(whole, groupSeparator, groupSizes);
  return decimals > 0 ? grouped + separator + fraction.slice(0, decimals).padEnd(decimals, "0") : grouped;
}
