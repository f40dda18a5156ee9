import { fits, type IntegerTarget, integerTargets } from "../../convert/numericTargets.ts";
import { argumentNull, limitsCrossed, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import {
  checkIntegerStyles,
  notANumber,
  numberStyles,
  parsedInteger,
  readNumber,
} from "../../text/numbers/parseNumber.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import type { PSReference } from "../../values/PSReference.ts";

type Raw = number | bigint;

/** The definition of one of the integral types. `short` is the type as signatures write it. */
export function integerType(
  name: string,
  short: string,
  target = integerTargets.get(name) as IntegerTarget,
): ClrMembers {
  const wide = target.bits >= 64;
  const border = (value: bigint): Raw => (wide ? value : Number(value));
  const own = (value: unknown): bigint => integerOf(value) ?? BigInt((value as { readonly value: bigint }).value);
  const parse = (text: string | null, style: number, provider: unknown) =>
    border(parseInteger(text, style, provider, target));
  const tryParse = (text: string | null, style: number, provider: unknown, result: PSReference) => {
    checkIntegerStyles(style);
    try {
      result.value = target.make(parseInteger(text, style, provider, target));
      return true;
    } catch {
      result.value = target.make(0n);
      return false;
    }
  };
  const [least, most] = limits(target);
  const format = "System.IFormatProvider";
  return defineClr<unknown>({
    methods: {
      "CompareTo(System.Object)": (self, value: unknown) => compareObject(self, own(self), value, short, target),
      [`CompareTo(${short})`]: (self, value: Raw) => ordered(own(self), BigInt(value), target),
      "Equals(System.Object)": (self, value: unknown) => sameType(self, value) && own(value) === own(self),
      [`Equals(${short})`]: (self, value: Raw) => own(self) === BigInt(value),
      GetHashCode: (self) => hashOf(own(self), target),
      "ToString(string)": (self, text: string | null) => formatNumber(self, text ?? "", cultureOf(null)),
      [`ToString(${format})`]: (self, provider: unknown) => formatNumber(self, "", cultureOf(provider)),
      [`ToString(string,${format})`]: (self, text: string | null, provider: unknown) =>
        formatNumber(self, text ?? "", cultureOf(provider)),
      GetTypeCode: () => name.slice(7),
    },
    statics: {
      "Parse(string)": (text: string | null) => parse(text, numberStyles.integer, null),
      "Parse(string,System.Globalization.NumberStyles)": (text: string | null, style: { value: bigint }) =>
        parse(text, Number(style.value), null),
      [`Parse(string,${format})`]: (text: string | null, provider: unknown) =>
        parse(text, numberStyles.integer, provider),
      [`Parse(string,System.Globalization.NumberStyles,${format})`]: (
        text: string | null,
        style: { value: bigint },
        provider: unknown,
      ) => parse(text, Number(style.value), provider),
      [`TryParse(string,${short})`]: (text: string | null, result: PSReference) =>
        tryParse(text, numberStyles.integer, null, result),
      [`TryParse(string,${format},${short})`]: (text: string | null, provider: unknown, result: PSReference) =>
        tryParse(text, numberStyles.integer, provider, result),
      [`TryParse(string,System.Globalization.NumberStyles,${format},${short})`]: (
        text: string | null,
        style: { value: bigint },
        provider: unknown,
        result: PSReference,
      ) => tryParse(text, Number(style.value), provider, result),
      Max: (one: Raw, other: Raw) => (one > other ? one : other),
      Min: (one: Raw, other: Raw) => (one < other ? one : other),
      Clamp: (value: Raw, low: Raw, high: Raw) => {
        if (low > high) throw limitsCrossed(low, high);
        return value < low ? low : value > high ? high : value;
      },
      Sign: (value: Raw) => (value > 0 ? 1 : value < 0 ? -1 : 0),
      IsEvenInteger: (value: Raw) => BigInt(value) % 2n === 0n,
      IsOddInteger: (value: Raw) => BigInt(value) % 2n !== 0n,
      IsPow2: (value: Raw) => value > 0 && (BigInt(value) & (BigInt(value) - 1n)) === 0n,
      Log2: (value: Raw) => {
        if (value < 0) throw outOfRange("Non-negative number required.", "value");
        return border(BigInt(BigInt(value).toString(2).length - 1));
      },
      PopCount: (value: Raw) =>
        border(BigInt(BigInt.asUintN(target.bits, BigInt(value)).toString(2).replace(/0/g, "").length)),
      LeadingZeroCount: (value: Raw) =>
        border(
          BigInt(
            target.bits -
              (value === 0 || value === 0n ? 0 : BigInt.asUintN(target.bits, BigInt(value)).toString(2).length),
          ),
        ),
      DivRem: divideWithRest(target),
      RotateLeft: (value: Raw, count: number) => border(rotated(BigInt(value), BigInt(count), target)),
      RotateRight: (value: Raw, count: number) => border(rotated(BigInt(value), -BigInt(count), target)),
      TrailingZeroCount: (value: Raw) => border(BigInt(trailingZeros(BigInt(value), target.bits))),
      ...(target.bits === 32 || target.bits === 64 ? { BigMul: wideProduct } : {}),
      ...(target.unsigned ? {} : { ...signMembers, CopySign: copySign(target) }),
    },
    staticProperties: { MaxValue: () => border(most), MinValue: () => border(least) },
    toText: (self) => String(own(self)),
  });
}

/** BigMul, whose result has twice the bits of its factors. */
export function wideProduct(left: Raw, right: Raw): bigint {
  return BigInt(left) * BigInt(right);
}

/** What only types with a sign have. */
const signMembers: Readonly<Record<string, (value: Raw, other: Raw) => unknown>> = {
  Abs: (value) => (value < 0 ? -value : value),
  IsNegative: (value) => value < 0,
  IsPositive: (value) => value >= 0,
  MaxMagnitude: (value: Raw, other: Raw) => {
    const [one, two] = [magnitude(value), magnitude(other)];
    return one > two || (one === two && value > 0) ? value : other;
  },
  MinMagnitude: (value: Raw, other: Raw) => {
    const [one, two] = [magnitude(value), magnitude(other)];
    return one < two || (one === two && value < 0) ? value : other;
  },
};

const magnitude = (value: Raw): Raw => (value < 0 ? -value : value);

function copySign({ overflow, ...target }: IntegerTarget): (value: Raw, sign: Raw) => Raw {
  return (value, sign) => {
    const found = sign < 0 ? -magnitude(value) : magnitude(value);
    if (!fits(BigInt(found), { ...target, overflow })) throw clrException("System.OverflowException", overflow);
    return found;
  };
}

/** Quotient and remainder as a ValueTuple. */
function divideWithRest(target: IntegerTarget): (left: Raw, right: Raw) => TupleObject {
  return (left, right) => {
    const [one, other] = [BigInt(left), BigInt(right)];
    if (other === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
    const items = [one / other, one % other].map((value) => target.make(value));
    const { name } = typeOf(items[0]);
    return new TupleObject(typeByName(`System.ValueTuple[${name},${name}]`), items);
  };
}

function rotated(value: bigint, count: bigint, { bits, unsigned }: IntegerTarget): bigint {
  const size = BigInt(bits);
  const turns = ((count % size) + size) % size;
  const raw = BigInt.asUintN(bits, value);
  const turned = BigInt.asUintN(bits, (raw << turns) | (raw >> (size - turns)));
  return unsigned ? turned : BigInt.asIntN(bits, turned);
}

function trailingZeros(value: bigint, bits: number): number {
  return value === 0n ? bits : (/0*$/.exec(BigInt.asUintN(bits, value).toString(2)) as RegExpExecArray)[0].length;
}

function limits({ bits, unsigned }: IntegerTarget): [bigint, bigint] {
  const size = BigInt(bits);
  return unsigned ? [0n, (1n << size) - 1n] : [-(1n << (size - 1n)), (1n << (size - 1n)) - 1n];
}

function parseInteger(text: string | null, style: number, provider: unknown, target: IntegerTarget): bigint {
  checkIntegerStyles(style);
  if (text === null) throw argumentNull("s");
  const parsed = readNumber(text, style, cultureOf(provider));
  if (!parsed) throw notANumber(text);
  let integer = parsedInteger(parsed);
  if (
    style & (numberStyles.allowHexSpecifier | numberStyles.allowBinarySpecifier) &&
    integer !== null &&
    !target.unsigned
  ) {
    if (BigInt.asUintN(target.bits, integer) === integer) integer = BigInt.asIntN(target.bits, integer);
  }
  if (integer === null || !fits(integer, target)) throw clrException("System.OverflowException", target.overflow);
  return integer;
}

function order(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareObject(self: unknown, number: bigint, value: unknown, short: string, target: IntegerTarget): number {
  if (value === null) return 1;
  const other = sameType(self, value) ? (integerOf(value) ?? (value as { readonly value: bigint }).value) : null;
  if (other === null)
    throw clrException(
      "System.ArgumentException",
      `Object must be of type ${names.get(short) ?? short.replace("System.", "")}.`,
    );
  return ordered(number, other, target);
}

/** The small types tell by how much. */
function ordered(left: bigint, right: bigint, { bits }: IntegerTarget): number {
  return bits < 32 ? Number(left - right) : order(left, right);
}

const names: ReadonlyMap<string, string> = new Map([
  ["int", "Int32"],
  ["long", "Int64"],
  ["short", "Int16"],
  ["byte", "Byte"],
  ["sbyte", "SByte"],
  ["ushort", "UInt16"],
  ["uint", "UInt32"],
  ["ulong", "UInt64"],
]);

function sameType(self: unknown, value: unknown): boolean {
  return (
    typeof self === typeof value &&
    (typeof self !== "object" || (value !== null && (self as object).constructor === (value as object).constructor))
  );
}

function hashOf(value: bigint, { bits }: IntegerTarget): number {
  if (bits === 64) return Number(BigInt.asIntN(32, BigInt.asUintN(32, value) ^ BigInt.asUintN(32, value >> 32n)));
  if (bits === 8 && value < 0n) return Number(value);
  return Number(BigInt.asIntN(32, value));
}
