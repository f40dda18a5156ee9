import type { PerEdition } from "../../../diag/Edition.ts";
import { overflow, toDecimal, toNumberType } from "../../convert/convertNumber.ts";
import { argumentInvalid, argumentNull, outOfRange, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import {
  addDecimal,
  compareDecimal,
  decimalToNumber,
  divideDecimal,
  multiplyDecimal,
  remainderDecimal,
  subtractDecimal,
} from "../../text/numbers/decimalNumber.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { checkRealStyles, notANumber, numberStyles, parseDecimal } from "../../text/numbers/parseNumber.ts";
import { ceilingDecimal, floorDecimal, roundDecimal, truncatedDecimal } from "../../text/numbers/roundDecimal.ts";
import type { MidpointRounding } from "../../text/numbers/roundReal.ts";
import { defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Byte, Decimal, Double, Single } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { clampDecimal } from "./clampDecimal.ts";

const format = "System.IFormatProvider";
const style = "System.Globalization.NumberStyles";
const zero = new Decimal(0n, 0);

function checked(result: Decimal | null): Decimal {
  if (!result) throw overflow("Value was either too large or too small for a Decimal.");
  return result;
}

function parse(text: string | null, styles: number, provider: unknown): Decimal {
  checkRealStyles(styles);
  if (text === null) throw argumentNull("s");
  const parsed = parseDecimal(text, styles, cultureOf(provider));
  if (parsed === null) throw notANumber(text);
  if (parsed === "overflow") throw overflow("Value was either too large or too small for a Decimal.");
  return parsed;
}

function tryParse(text: string | null, styles: number, provider: unknown, result: PSReference): boolean {
  checkRealStyles(styles);
  const parsed = text === null ? null : parseDecimal(text, styles, cultureOf(provider));
  const success = parsed !== null && parsed !== "overflow";
  result.value = success ? parsed : zero;
  return success;
}

function divided(left: Decimal, right: Decimal): Decimal {
  if (right.mantissa === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
  return checked(divideDecimal(left, right));
}

function rest(left: Decimal, right: Decimal): Decimal {
  if (right.mantissa === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
  return checked(remainderDecimal(left, right));
}

/** .NET Framework goes by the bits of the real number, without the last four; .NET by those of the shortest form. */
const hashOfDecimal: PerEdition<(value: Decimal) => number> = {
  Desktop: (value) => {
    if (value.mantissa === 0n) return 0;
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, decimalToNumber(value));
    return (bits.getInt32(4) & ~15) ^ bits.getInt32(0);
  },
  Core: ({ mantissa, scale }) => {
    let [digits, places] = [mantissa < 0n ? -mantissa : mantissa, scale];
    for (; places > 0 && digits % 10n === 0n; places--) digits /= 10n;
    const flags = mantissa === 0n ? 0 : (mantissa < 0n ? 0x80000000 : 0) | (places << 16);
    return [0n, 32n, 64n].reduce((hash, shift) => hash ^ Number(BigInt.asIntN(32, digits >> shift)), flags);
  },
};

/** The number of a conversion result at the border. */
function raw(value: unknown): unknown {
  return typeof value === "object" && value !== null && "value" in value ? value.value : value;
}

const conversions = [
  "byte:Byte",
  "sbyte:SByte",
  "short:Int16",
  "ushort:UInt16",
  "int:Int32",
  "uint:UInt32",
  "long:Int64",
  "ulong:UInt64",
];

/** The four numbers of GetBits. */
function ofBits(bits: readonly number[]): Decimal {
  const [low, middle, high, flags] = bits;
  const scale = (flags >>> 16) & 0xff;
  if (bits.length !== 4 || (flags & 0x7f00ffff) !== 0 || scale > 28) throw argumentInvalid(clrText("BitsOfDecimal"));
  const mantissa = BigInt(low >>> 0) | (BigInt(middle >>> 0) << 32n) | (BigInt(high >>> 0) << 64n);
  return new Decimal(flags < 0 ? -mantissa : mantissa, scale);
}

const add = (left: Decimal, right: Decimal) => checked(addDecimal(left, right));
const subtract = (left: Decimal, right: Decimal) => checked(subtractDecimal(left, right));
const multiply = (left: Decimal, right: Decimal) => checked(multiplyDecimal(left, right));
const negate = (value: Decimal) => new Decimal(-value.mantissa, value.scale);

const magnitudeOf = (value: Decimal) => (value.mantissa < 0n ? negate(value) : value);
const isWhole = (value: Decimal) => compareDecimal(truncatedDecimal(value), value) === 0;

/** By magnitude, and of two alike the positive one is the greater. */
function compareMagnitude(left: Decimal, right: Decimal): number {
  return compareDecimal(magnitudeOf(left), magnitudeOf(right)) || compareDecimal(left, right);
}

function checkDecimals(decimals: number): void {
  if (decimals < 0 || decimals > 28)
    throw outOfRange("Decimal can only round to between 0 and 28 digits of precision.", "decimals");
}

export default defineClr<Decimal>({
  constructors: {
    "(int)": (value: number) => new Decimal(BigInt(value), 0),
    "(uint)": (value: number) => new Decimal(BigInt(value), 0),
    "(long)": (value: bigint) => new Decimal(value, 0),
    "(ulong)": (value: bigint) => new Decimal(value, 0),
    "(double)": (value: number) => toDecimal(new Double(value)),
    "(float)": (value: number) => toDecimal(new Single(value)),
    "(int[])": ofBits,
    "(int,int,int,bool,byte)": (low: number, middle: number, high: number, negative: boolean, scale: number) => {
      const part = (value: number) => BigInt(value >>> 0);
      if (scale > 28) throw outOfRangeValue(scale, "scale", "DecimalScale", 28);
      const mantissa = part(low) | (part(middle) << 32n) | (part(high) << 64n);
      return new Decimal(negative ? -mantissa : mantissa, scale);
    },
  },
  methods: {
    "CompareTo(System.Object)": (self, value: unknown) => {
      if (value === null) return 1;
      if (!(value instanceof Decimal))
        throw clrException("System.ArgumentException", "Object must be of type Decimal.");
      return compareDecimal(self, value);
    },
    "CompareTo(decimal)": compareDecimal,
    "Equals(System.Object)": (self, value: unknown) => value instanceof Decimal && compareDecimal(self, value) === 0,
    "Equals(decimal)": (self, value: Decimal) => compareDecimal(self, value) === 0,
    GetHashCode: (self) => hashOfDecimal[edition()](self),
    "ToString()": (self) => formatNumber(self, "", cultureOf(null)),
    "ToString(string)": (self, text: string | null) => formatNumber(self, text ?? "", cultureOf(null)),
    [`ToString(${format})`]: (self, provider: unknown) => formatNumber(self, "", cultureOf(provider)),
    [`ToString(string,${format})`]: (self, text: string | null, provider: unknown) =>
      formatNumber(self, text ?? "", cultureOf(provider)),
    GetTypeCode: () => "Decimal",
  },
  properties: { Scale: (self) => new Byte(self.scale) },
  statics: {
    "Parse(string)": (text: string | null) => parse(text, numberStyles.number, null),
    [`Parse(string,${style})`]: (text: string | null, styles: { value: bigint }) =>
      parse(text, Number(styles.value), null),
    [`Parse(string,${format})`]: (text: string | null, provider: unknown) => parse(text, numberStyles.number, provider),
    [`Parse(string,${style},${format})`]: (text: string | null, styles: { value: bigint }, provider: unknown) =>
      parse(text, Number(styles.value), provider),
    "TryParse(string,decimal)": (text: string | null, result: PSReference) =>
      tryParse(text, numberStyles.number, null, result),
    [`TryParse(string,${format},decimal)`]: (text: string | null, provider: unknown, result: PSReference) =>
      tryParse(text, numberStyles.number, provider, result),
    [`TryParse(string,${style},${format},decimal)`]: (
      text: string | null,
      styles: { value: bigint },
      provider: unknown,
      result: PSReference,
    ) => tryParse(text, Number(styles.value), provider, result),
    Add: add,
    op_Addition: add,
    Subtract: subtract,
    op_Subtraction: subtract,
    Multiply: multiply,
    op_Multiply: multiply,
    Divide: divided,
    op_Division: divided,
    Remainder: rest,
    op_Modulus: rest,
    Negate: negate,
    op_UnaryNegation: negate,
    Compare: compareDecimal,
    "Equals(decimal,decimal)": (left: Decimal, right: Decimal) => compareDecimal(left, right) === 0,
    Ceiling: ceilingDecimal,
    Floor: floorDecimal,
    Truncate: truncatedDecimal,
    Abs: (value: Decimal) => (value.mantissa < 0n ? negate(value) : value),
    Sign: (value: Decimal) => (value.mantissa > 0n ? 1 : value.mantissa < 0n ? -1 : 0),
    Max: (left: Decimal, right: Decimal) => (compareDecimal(left, right) >= 0 ? left : right),
    Min: (left: Decimal, right: Decimal) => (compareDecimal(left, right) <= 0 ? left : right),
    Clamp: clampDecimal,
    CopySign: (value: Decimal, sign: Decimal) => (value.mantissa < 0n === sign.mantissa < 0n ? value : negate(value)),
    IsCanonical: (value: Decimal) => value.scale === 0 || value.mantissa % 10n !== 0n,
    IsInteger: isWhole,
    IsEvenInteger: (value: Decimal) => isWhole(value) && truncatedDecimal(value).mantissa % 2n === 0n,
    IsOddInteger: (value: Decimal) => isWhole(value) && truncatedDecimal(value).mantissa % 2n !== 0n,
    IsNegative: (value: Decimal) => value.mantissa < 0n,
    IsPositive: (value: Decimal) => value.mantissa >= 0n,
    MaxMagnitude: (left: Decimal, right: Decimal) => (compareMagnitude(left, right) > 0 ? left : right),
    MinMagnitude: (left: Decimal, right: Decimal) => (compareMagnitude(left, right) < 0 ? left : right),
    op_UnaryPlus: (value: Decimal) => value,
    op_Increment: (value: Decimal) => add(value, new Decimal(1n, 0)),
    op_Decrement: (value: Decimal) => subtract(value, new Decimal(1n, 0)),
    op_Equality: (left: Decimal, right: Decimal) => compareDecimal(left, right) === 0,
    op_Inequality: (left: Decimal, right: Decimal) => compareDecimal(left, right) !== 0,
    op_LessThan: (left: Decimal, right: Decimal) => compareDecimal(left, right) < 0,
    op_LessThanOrEqual: (left: Decimal, right: Decimal) => compareDecimal(left, right) <= 0,
    op_GreaterThan: (left: Decimal, right: Decimal) => compareDecimal(left, right) > 0,
    op_GreaterThanOrEqual: (left: Decimal, right: Decimal) => compareDecimal(left, right) >= 0,
    ToOACurrency: (value: Decimal) => roundDecimal(multiply(value, new Decimal(10000n, 0)), 0, "ToEven").mantissa,
    FromOACurrency: (value: bigint) => divided(new Decimal(value, 0), new Decimal(10000n, 0)),
    "Round(decimal,System.MidpointRounding)": (value: Decimal, how: EnumValue) =>
      roundDecimal(value, 0, how.text as MidpointRounding),
    "Round(decimal,int,System.MidpointRounding)": (value: Decimal, decimals: number, how: EnumValue) => {
      checkDecimals(decimals);
      return roundDecimal(value, decimals, how.text as MidpointRounding);
    },
    "Round(decimal)": (value: Decimal) => roundDecimal(value, 0, "ToEven"),
    "Round(decimal,int)": (value: Decimal, decimals: number) => {
      checkDecimals(decimals);
      return roundDecimal(value, decimals, "ToEven");
    },
    "GetBits(decimal)": (value: Decimal) => {
      const magnitude = value.mantissa < 0n ? -value.mantissa : value.mantissa;
      const part = (at: bigint) => Number(BigInt.asIntN(32, magnitude >> at));
      return [part(0n), part(32n), part(64n), (value.scale << 16) | (value.mantissa < 0n ? -0x80000000 : 0)];
    },
    ToDouble: decimalToNumber,
    ToSingle: decimalToNumber,
    ...Object.fromEntries(
      conversions.map((pair) => {
        const [, name] = pair.split(":");
        return [`To${name}`, (value: Decimal) => raw(toNumberType(truncatedDecimal(value), `System.${name}`))];
      }),
    ),
  },
  staticProperties: {
    Zero: () => zero,
    One: () => new Decimal(1n, 0),
    MinusOne: () => new Decimal(-1n, 0),
    MaxValue: () => new Decimal((1n << 96n) - 1n, 0),
    MinValue: () => new Decimal(1n - (1n << 96n), 0),
  },
  toText: (self) => formatNumber(self, "", ""),
});
