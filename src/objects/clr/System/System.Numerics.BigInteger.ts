import { checkStop } from "../../../base/budget.ts";
import { longestInteger, TooLarge } from "../../../base/TooLarge.ts";
import { toBigInteger } from "../../convert/convertNumber.ts";
import {
  argumentInvalid,
  argumentNull,
  limitsCrossed,
  outOfRange,
  outOfRangeValue,
} from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import { checkIntegerStyles, numberStyles, parsedInteger, readNumber } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import { BigInteger, Double, Single } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { bigBits, bitLength, byteArray } from "./bigBits.ts";
import { bigConversions } from "./bigConversions.ts";
import { logarithm } from "./realMath.ts";

const big = "bigint";
const format = "System.IFormatProvider";
const style = "System.Globalization.NumberStyles";

type Binary = (left: BigInteger, right: BigInteger) => BigInteger;

const binary =
  (code: (left: bigint, right: bigint) => bigint): Binary =>
  (left, right) =>
    new BigInteger(code(left.value, right.value));

function parse(text: string | null, styles: number, provider: unknown): BigInteger {
  checkIntegerStyles(styles, "BigIntegerStyles");
  if (text === null) throw argumentNull("value");
  const integer = read(text, styles, provider);
  if (integer === null) throw clrException("System.FormatException", "The value could not be parsed.");
  return new BigInteger(integer);
}

/** Hexadecimal and binary digits whose first bit is set are negative. */
function read(text: string, styles: number, provider: unknown): bigint | null {
  const parsed = readNumber(text, styles, cultureOf(provider));
  const integer = parsed && parsedInteger(parsed);
  const bits = styles & numberStyles.allowHexSpecifier ? 4 : styles & numberStyles.allowBinarySpecifier ? 1 : 0;
  return integer === null || bits === 0 ? integer : BigInt.asIntN(text.trim().length * bits, integer);
}

function tryParse(text: string | null, styles: number, provider: unknown, result: PSReference): boolean {
  checkIntegerStyles(styles, "BigIntegerStyles");
  const integer = text === null ? null : read(text, styles, provider);
  result.value = new BigInteger(integer ?? 0n);
  return integer !== null;
}

function nonZero(value: bigint): bigint {
  if (value === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
  return value;
}

/** Before a shift or a power, which would take all memory first. */
function checkBits(value: bigint, more: number, times: number): void {
  if (value >= -1n && value <= 1n && more <= 0) return;
  const digits = (value < 0n ? -value : value).toString(16);
  const bits = (digits.length - 1) * 4 + Math.floor(Math.log2(Number.parseInt(digits[0], 16)));
  if (bits * times + more > longestInteger) throw new TooLarge("The number would have too many digits.");
}

function order(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const add = binary((left, right) => left + right);
const subtract = binary((left, right) => left - right);
const multiply = binary((left, right) => left * right);
const divide = binary((left, right) => left / nonZero(right));
const remainder = binary((left, right) => left % nonZero(right));
const negate = (value: BigInteger) => new BigInteger(-value.value);

/** An operator between two of them, and between one and a whole number of 64 bits. */
function comparisons(name: string, test: (sign: number) => boolean): Record<string, (...args: never[]) => boolean> {
  const valueOf = (value: BigInteger | bigint) => (typeof value === "bigint" ? value : value.value);
  const code = (left: BigInteger | bigint, right: BigInteger | bigint) => test(order(valueOf(left), valueOf(right)));
  const pairs = [`${big},${big}`, `${big},long`, `long,${big}`, `${big},ulong`, `ulong,${big}`];
  return Object.fromEntries(pairs.map((pair) => [`${name}(${pair})`, code]));
}

function binaryLogarithm({ value }: BigInteger): BigInteger {
  if (value < 0n) throw outOfRange("Non-negative number required.", "value");
  return new BigInteger(value === 0n ? 0n : BigInt(value.toString(2).length - 1));
}

/** By magnitude, and of two alike the positive one is the greater. */
function orderOfMagnitude(left: BigInteger, right: BigInteger): number {
  const magnitude = (value: bigint) => (value < 0n ? -value : value);
  return order(magnitude(left.value), magnitude(right.value)) || order(left.value, right.value);
}

/** Of more than 64 bits the first 64 are taken, and the others counted. */
function bigLogarithm(value: bigint, base: number): number {
  if (value < 0n || base === 1) return Number.NaN;
  const more = bitLength(value) - 64;
  if (more <= 0) return logarithm(Number(value), base);
  if (base === 0 || base === Number.POSITIVE_INFINITY) return Number.NaN;
  return logarithm(Number(value >> BigInt(more)), base) + more / logarithm(base, 2);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [one, other] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (other !== 0n) {
    checkStop();
    [one, other] = [other, one % other];
  }
  return one;
}

function modularPower(value: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, base, rest] = [1n % modulus, value % modulus, exponent];
  while (rest > 0n) {
    checkStop();
    if (rest & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
    rest >>= 1n;
  }
  return result;
}

function checkExponent(exponent: number | bigint): void {
  if (exponent < 0) throw outOfRangeValue(exponent, "exponent", "NotNegativeExponent");
}

export default defineClr<BigInteger>({
  constructors: {
    "(int)": (value: number) => new BigInteger(BigInt(value)),
    "(uint)": (value: number) => new BigInteger(BigInt(value)),
    "(long)": (value: bigint) => new BigInteger(value),
    "(ulong)": (value: bigint) => new BigInteger(value),
    "(double)": (value: number) => toBigInteger(new Double(value)),
    "(float)": (value: number) => toBigInteger(new Single(value)),
    "(byte[])": (bytes: { value: number }[]) => {
      if (bytes.length * 8 > longestInteger) throw new TooLarge("The number would have too many digits.");
      const digits = bytes.map(({ value }) => value.toString(16).padStart(2, "0")).reverse();
      return new BigInteger(BigInt.asIntN(bytes.length * 8, BigInt(`0x0${digits.join("")}`)));
    },
  },
  methods: {
    "ToString()": (self) => formatNumber(self, "", cultureOf(null)),
    "ToString(string)": (self, text: string | null) => formatNumber(self, text ?? "", cultureOf(null)),
    [`ToString(${format})`]: (self, provider: unknown) => formatNumber(self, "", cultureOf(provider)),
    [`ToString(string,${format})`]: (self, text: string | null, provider: unknown) =>
      formatNumber(self, text ?? "", cultureOf(provider)),
    "Equals(System.Object)": (self, value: unknown) => value instanceof BigInteger && value.value === self.value,
    "Equals(bigint)": (self, value: BigInteger) => value.value === self.value,
    "Equals(long)": (self, value: bigint) => value === self.value,
    "CompareTo(bigint)": (self, value: BigInteger) => order(self.value, value.value),
    "CompareTo(long)": (self, value: bigint) => order(self.value, value),
    "CompareTo(ulong)": (self, value: bigint) => order(self.value, value),
    "Equals(ulong)": (self, value: bigint) => value === self.value,
    GetBitLength: (self) => BigInt(bitLength(self.value)),
    "CompareTo(System.Object)": (self, value: unknown) => {
      if (value === null) return 1;
      if (!(value instanceof BigInteger)) throw argumentInvalid("The parameter must be a BigInteger.", "obj");
      return order(self.value, value.value);
    },
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.value)),
    "ToByteArray()": (self) => byteArray(self.value, false),
    "ToByteArray(bool,bool)": (self, isUnsigned: boolean, isBigEndian: boolean) => {
      const bytes = byteArray(self.value, isUnsigned);
      return isBigEndian ? bytes.reverse() : bytes;
    },
    GetByteCount: (self, isUnsigned: boolean) => byteArray(self.value, isUnsigned).length,
  },
  properties: {
    IsZero: (self) => self.value === 0n,
    IsOne: (self) => self.value === 1n,
    IsEven: (self) => self.value % 2n === 0n,
    IsPowerOfTwo: (self) => self.value > 0n && (self.value & (self.value - 1n)) === 0n,
    Sign: (self) => order(self.value, 0n),
  },
  statics: {
    "Parse(string)": (text: string | null) => parse(text, numberStyles.integer, null),
    [`Parse(string,${style})`]: (text: string | null, styles: { value: bigint }) =>
      parse(text, Number(styles.value), null),
    [`Parse(string,${format})`]: (text: string | null, provider: unknown) =>
      parse(text, numberStyles.integer, provider),
    [`Parse(string,${style},${format})`]: (text: string | null, styles: { value: bigint }, provider: unknown) =>
      parse(text, Number(styles.value), provider),
    [`TryParse(string,${big})`]: (text: string | null, result: PSReference) =>
      tryParse(text, numberStyles.integer, null, result),
    [`TryParse(string,${style},${format},${big})`]: (
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
    Divide: divide,
    op_Division: divide,
    Remainder: remainder,
    op_Modulus: remainder,
    op_BitwiseAnd: binary((left, right) => left & right),
    op_BitwiseOr: binary((left, right) => left | right),
    op_ExclusiveOr: binary((left, right) => left ^ right),
    op_LeftShift: (value: BigInteger, count: number) => {
      checkBits(value.value, count, 1);
      return new BigInteger(value.value << BigInt(count));
    },
    op_RightShift: (value: BigInteger, count: number) => new BigInteger(value.value >> BigInt(count)),
    Negate: negate,
    op_UnaryNegation: negate,
    Abs: (value: BigInteger) => new BigInteger(value.value < 0n ? -value.value : value.value),
    Pow: (value: BigInteger, exponent: number) => {
      checkExponent(exponent);
      checkBits(value.value, 0, exponent);
      return new BigInteger(value.value ** BigInt(exponent));
    },
    [`DivRem(${big},${big})`]: (left: BigInteger, right: BigInteger) =>
      new TupleObject(typeByName("System.ValueTuple[bigint,bigint]"), [divide(left, right), remainder(left, right)]),
    [`DivRem(${big},${big},${big})`]: (left: BigInteger, right: BigInteger, rest: PSReference) => {
      rest.value = remainder(left, right);
      return divide(left, right);
    },
    ModPow: (value: BigInteger, exponent: BigInteger, modulus: BigInteger) => {
      checkExponent(exponent.value);
      return new BigInteger(modularPower(value.value, exponent.value, nonZero(modulus.value)));
    },
    Max: (left: BigInteger, right: BigInteger) => (left.value >= right.value ? left : right),
    Min: (left: BigInteger, right: BigInteger) => (left.value <= right.value ? left : right),
    Compare: (left: BigInteger, right: BigInteger) => order(left.value, right.value),
    GreatestCommonDivisor: binary(greatestCommonDivisor),
    Log10: (value: BigInteger) => bigLogarithm(value.value, 10),
    [`Log(${big})`]: (value: BigInteger) => bigLogarithm(value.value, Math.E),
    [`Log(${big},double)`]: (value: BigInteger, base: number) => bigLogarithm(value.value, base),
    ...bigBits,
    ...bigConversions,
    Log2: binaryLogarithm,
    Clamp: (value: BigInteger, low: BigInteger, high: BigInteger) => {
      if (low.value > high.value) throw limitsCrossed(String(low.value), String(high.value));
      return value.value < low.value ? low : value.value > high.value ? high : value;
    },
    CopySign: (value: BigInteger, sign: BigInteger) => (value.value < 0n === sign.value < 0n ? value : negate(value)),
    IsEvenInteger: (value: BigInteger) => value.value % 2n === 0n,
    IsOddInteger: (value: BigInteger) => value.value % 2n !== 0n,
    IsNegative: (value: BigInteger) => value.value < 0n,
    IsPositive: (value: BigInteger) => value.value >= 0n,
    IsPow2: (value: BigInteger) => value.value > 0n && (value.value & (value.value - 1n)) === 0n,
    MaxMagnitude: (left: BigInteger, right: BigInteger) => (orderOfMagnitude(left, right) > 0 ? left : right),
    MinMagnitude: (left: BigInteger, right: BigInteger) => (orderOfMagnitude(left, right) < 0 ? left : right),
    op_UnaryPlus: (value: BigInteger) => value,
    op_OnesComplement: (value: BigInteger) => new BigInteger(-value.value - 1n),
    op_Increment: (value: BigInteger) => new BigInteger(value.value + 1n),
    op_Decrement: (value: BigInteger) => new BigInteger(value.value - 1n),
    ...comparisons("op_Equality", (sign) => sign === 0),
    ...comparisons("op_Inequality", (sign) => sign !== 0),
    ...comparisons("op_LessThan", (sign) => sign < 0),
    ...comparisons("op_LessThanOrEqual", (sign) => sign <= 0),
    ...comparisons("op_GreaterThan", (sign) => sign > 0),
    ...comparisons("op_GreaterThanOrEqual", (sign) => sign >= 0),
  },
  staticProperties: {
    Zero: () => new BigInteger(0n),
    One: () => new BigInteger(1n),
    MinusOne: () => new BigInteger(-1n),
  },
  toText: (self) => String(integerOf(self)),
});
