import { integerTargets } from "../../convert/numericTargets.ts";
import { limitsCrossed, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { compareDecimal } from "../../text/numbers/decimalNumber.ts";
import { preciseLog, precisePow } from "../../text/numbers/preciseMath.ts";
import { ceilingDecimal, floorDecimal, roundDecimal, truncatedDecimal } from "../../text/numbers/roundDecimal.ts";
import { type MidpointRounding, roundReal } from "../../text/numbers/roundReal.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Decimal, UInt64 } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { clampDecimal } from "./clampDecimal.ts";
import { wideProduct } from "./integerMembers.ts";
import { boundRealMath, logarithm, plainRealMath, remainderOf, signOf } from "./realMath.ts";

type Raw = number | bigint;
type Code = (...args: never[]) => unknown;

const integers = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong"];
const least: Readonly<Record<string, Raw>> = {
  sbyte: -128,
  short: -32768,
  int: -2147483648,
  long: -9223372036854775808n,
};

function integerFunctions(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const type of [...integers, "float", "double"]) {
    found[`Max(${type},${type})`] = (one: Raw, other: Raw) =>
      type === "double" || type === "float" ? Math.max(one as number, other as number) : one > other ? one : other;
    found[`Min(${type},${type})`] = (one: Raw, other: Raw) =>
      type === "double" || type === "float" ? Math.min(one as number, other as number) : one < other ? one : other;
    found[`Clamp(${type},${type},${type})`] = (value: Raw, low: Raw, high: Raw) => {
      if (low > high) throw limitsCrossed(low, high);
      return value < low ? low : value > high ? high : value;
    };
    if (integerTargets.get(typeByName(type).name)?.unsigned) continue;
    found[`Sign(${type})`] = (value: Raw) =>
      typeof value === "bigint" ? Number(value > 0n) - Number(value < 0n) : signOf(value);
    found[`Abs(${type})`] = (value: Raw) => {
      if (value === least[type])
        throw clrException(
          "System.OverflowException",
          "Negating the minimum value of a twos complement number is invalid.",
        );
      return value < 0 || Object.is(value, -0) ? -value : value;
    };
    if (type !== "int" && type !== "long") continue;
    found[`DivRem(${type},${type},${type})`] = (left: Raw, right: Raw, rest: PSReference) => {
      const [one, other] = [BigInt(left), BigInt(right)];
      if (other === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
      rest.value = typeof left === "bigint" ? one % other : Number(one % other);
      return typeof left === "bigint" ? one / other : Number(one / other);
    };
  }
  return found;
}

/** Quotient and remainder as a ValueTuple. */
function divideWithRest(type: string): Code {
  return (left: Raw, right: Raw) => {
    const [one, other] = [BigInt(left), BigInt(right)];
    if (other === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
    const element = typeByName(type);
    const target = integerTargets.get(element.name);
    const items = [one / other, one % other].map((value) => target?.make(value));
    return new TupleObject(typeByName(`System.ValueTuple[${type},${type}]`), items);
  };
}

function mode(value: EnumValue): MidpointRounding {
  return value.text as MidpointRounding;
}

function checkDigits(digits: number, most: number, parameter: string): void {
  if (digits >= 0 && digits <= most) return;
  const text =
    most === 15
      ? "Rounding digits must be between 0 and 15, inclusive."
      : "Decimal can only round to between 0 and 28 digits of precision.";
  throw outOfRange(`${text}`, parameter);
}

function roundTo(value: number, digits: number, rounding: MidpointRounding): number {
  checkDigits(digits, 15, "digits");
  return roundReal(value, digits, rounding);
}

function roundDecimalTo(value: Decimal, decimals: number, rounding: MidpointRounding): Decimal {
  checkDigits(decimals, 28, "decimals");
  return roundDecimal(value, decimals, rounding);
}

const negate = (value: Decimal) => new Decimal(-value.mantissa, value.scale);
const rounding = "System.MidpointRounding";

export default defineClr({
  statics: {
    ...integerFunctions(),
    ...plainRealMath,
    ...boundRealMath(64),
    Exp: Math.exp,
    Log2: Math.log2,
    Log10: Math.log10,
    Sqrt: Math.sqrt,
    "Ceiling(double)": Math.ceil,
    "Floor(double)": Math.floor,
    "Log(double)": preciseLog,
    "Truncate(double)": Math.trunc,
    "Round(double)": (value: number) => roundReal(value, 0, "ToEven"),
    Pow: precisePow,
    IEEERemainder: remainderOf,
    "Log(double,double)": logarithm,
    ...Object.fromEntries(integers.map((type) => [`DivRem(${type},${type})`, divideWithRest(type)])),
    "BigMul(int,int)": wideProduct,
    "BigMul(uint,uint)": wideProduct,
    "BigMul(long,long)": wideProduct,
    "BigMul(ulong,ulong)": wideProduct,
    "BigMul(long,long,long)": (a: bigint, b: bigint, lowest: PSReference) => {
      lowest.value = BigInt.asIntN(64, a * b);
      return (a * b) >> 64n;
    },
    "BigMul(ulong,ulong,ulong)": (a: bigint, b: bigint, lowest: PSReference) => {
      lowest.value = new UInt64(BigInt.asUintN(64, a * b));
      return (a * b) >> 64n;
    },
    "Round(double,int)": (value: number, digits: number) => roundTo(value, digits, "ToEven"),
    [`Round(double,${rounding})`]: (value: number, how: EnumValue) => roundTo(value, 0, mode(how)),
    [`Round(double,int,${rounding})`]: (value: number, digits: number, how: EnumValue) =>
      roundTo(value, digits, mode(how)),
    "Round(decimal)": (value: Decimal) => roundDecimal(value, 0, "ToEven"),
    "Round(decimal,int)": (value: Decimal, decimals: number) => roundDecimalTo(value, decimals, "ToEven"),
    [`Round(decimal,${rounding})`]: (value: Decimal, how: EnumValue) => roundDecimalTo(value, 0, mode(how)),
    [`Round(decimal,int,${rounding})`]: (value: Decimal, decimals: number, how: EnumValue) =>
      roundDecimalTo(value, decimals, mode(how)),
    "Abs(decimal)": (value: Decimal) => (value.mantissa < 0n ? negate(value) : value),
    "Ceiling(decimal)": ceilingDecimal,
    "Floor(decimal)": floorDecimal,
    "Truncate(decimal)": truncatedDecimal,
    "Sign(decimal)": (value: Decimal) => (value.mantissa > 0n ? 1 : value.mantissa < 0n ? -1 : 0),
    "Max(decimal,decimal)": (left: Decimal, right: Decimal) => (compareDecimal(left, right) >= 0 ? left : right),
    "Min(decimal,decimal)": (left: Decimal, right: Decimal) => (compareDecimal(left, right) <= 0 ? left : right),
    "Clamp(decimal,decimal,decimal)": clampDecimal,
  },
  staticProperties: { E: () => Math.E, PI: () => Math.PI, Tau: () => Math.PI * 2 },
});
