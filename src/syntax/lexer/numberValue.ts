import { bigIntOf } from "../../base/bigIntOf.ts";
import type { ConstantValue, IntegerKind } from "../ast/expressions.ts";
import { decimalText } from "./decimalText.ts";

export type NumberBase = "decimal" | "hexadecimal" | "binary";

/** A numeric literal taken apart; `suffix` in lower case: "", d, l, y, uy, s, us, u, ul, n. */
export interface NumberParts {
  readonly negative: boolean;
  readonly base: NumberBase;
  readonly digits: string;
  /** A decimal point or an exponent makes a real number. */
  readonly real: boolean;
  readonly suffix: string;
  readonly multiplier: bigint;
}

const int32Range = [-(2n ** 31n), 2n ** 31n - 1n] as const;
const int64Range = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const decimalLimit = 2n ** 96n - 1n;

interface IntegerSuffix {
  readonly kind: IntegerKind | "Int64";
  readonly bits: number;
  readonly signed: boolean;
}

const integerSuffixes: ReadonlyMap<string, IntegerSuffix> = new Map<string, IntegerSuffix>([
  ["l", { kind: "Int64", bits: 64, signed: true }],
  ["y", { kind: "SByte", bits: 8, signed: true }],
  ["uy", { kind: "Byte", bits: 8, signed: false }],
  ["s", { kind: "Int16", bits: 16, signed: true }],
  ["us", { kind: "UInt16", bits: 16, signed: false }],
  ["ul", { kind: "UInt64", bits: 64, signed: false }],
]);

/** A literal of exactly 64 bits is an Int64, whatever its value. */
function fillsInt64({ base, digits, suffix }: NumberParts): boolean {
  return suffix === "" && digits.length === (base === "hexadecimal" ? 16 : base === "binary" ? 64 : 0);
}

function inRange(value: bigint, range: readonly [bigint, bigint]): boolean {
  return value >= range[0] && value <= range[1];
}

/** The value of a literal, or undefined when its type cannot hold it. */
export function numberValue(parts: NumberParts): ConstantValue | undefined {
  if (parts.real) return realValue(parts);
  const integer = integerOf(parts);
  if (fillsInt64(parts)) return inRange(integer, int64Range) ? integer : undefined;
  if (parts.suffix === "d") {
    const magnitude = integer < 0n ? -integer : integer;
    return magnitude > decimalLimit ? undefined : { numberKind: "Decimal", text: integer.toString() };
  }
  if (parts.suffix === "n") return { numberKind: "BigInteger", value: integer };
  if (parts.suffix === "u") return unsignedOf(integer);
  const suffix = integerSuffixes.get(parts.suffix);
  if (suffix !== undefined) return suffixedInteger(integer, suffix);
  return smallestInteger(integer, parts.base !== "decimal");
}

function realValue(parts: NumberParts): ConstantValue | undefined {
  const sign = parts.negative ? "-" : "";
  if (parts.suffix === "d") {
    const text = decimalText(sign + parts.digits, parts.multiplier);
    return text === undefined ? undefined : { numberKind: "Decimal", text };
  }
  const magnitude = Number(parts.digits) * Number(parts.multiplier);
  const value = parts.negative ? -magnitude : magnitude;
  if (parts.suffix === "") return { numberKind: "Double", value };
  if (!Number.isFinite(value)) return undefined;
  const rounded = BigInt(roundHalfToEven(value));
  if (parts.suffix === "n") return { numberKind: "BigInteger", value: rounded };
  if (parts.suffix === "u") return unsignedOf(rounded);
  const suffix = integerSuffixes.get(parts.suffix);
  return suffix === undefined ? undefined : suffixedInteger(rounded, suffix);
}

function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Hexadecimal and binary literals that fill their type are two's complements, unless a suffix says unsigned. */
function integerOf(parts: NumberParts): bigint {
  let magnitude: bigint;
  if (parts.base === "decimal") magnitude = bigIntOf(parts.digits);
  else {
    magnitude = bigIntOf((parts.base === "hexadecimal" ? "0x" : "0b") + parts.digits);
    if (!parts.suffix.startsWith("u")) magnitude = signedOf(magnitude, parts);
  }
  return (parts.negative ? -magnitude : magnitude) * parts.multiplier;
}

function signedOf(magnitude: bigint, { base, digits, suffix }: NumberParts): bigint {
  const bits = digits.length * (base === "hexadecimal" ? 4 : 1);
  const own = integerSuffixes.get(suffix)?.bits;
  const widths = base === "binary" ? [8, 16, 32, 64, 96, 128] : [32, 64, 96, 128];
  for (const width of own === undefined ? widths : [own]) {
    if (bits === width) return BigInt.asIntN(width, magnitude);
  }
  return magnitude;
}

function unsignedOf(value: bigint): ConstantValue | undefined {
  if (value < 0n) return undefined;
  if (value < 2n ** 32n) return { numberKind: "UInt32", value };
  return value < 2n ** 64n ? { numberKind: "UInt64", value } : undefined;
}

function suffixedInteger(value: bigint, suffix: IntegerSuffix): ConstantValue | undefined {
  const fits = (suffix.signed ? BigInt.asIntN(suffix.bits, value) : BigInt.asUintN(suffix.bits, value)) === value;
  if (!fits) return undefined;
  return suffix.kind === "Int64" ? value : { numberKind: suffix.kind, value };
}

/** The double of a large integer: .NET cuts off the bits that do not fit. */
function truncatedDouble(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const excess = BigInt(Math.max(0, magnitude.toString(2).length - 53));
  const cut = Number((magnitude >> excess) << excess);
  return value < 0n ? -cut : cut;
}

function smallestInteger(value: bigint, notDecimal: boolean): ConstantValue | undefined {
  if (inRange(value, int32Range)) return Number(value);
  if (inRange(value, int64Range)) return value;
  if (notDecimal) return undefined;
  const magnitude = value < 0n ? -value : value;
  if (magnitude <= decimalLimit) return { numberKind: "Decimal", text: value.toString() };
  return { numberKind: "Double", value: truncatedDouble(value) };
}
