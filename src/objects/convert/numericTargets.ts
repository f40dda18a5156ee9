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

/** An integral target: its range, how a value of it is made and how .NET names it in overflow texts. */
export interface IntegerTarget {
  readonly bits: number;
  readonly unsigned: boolean;
  readonly make: (value: bigint) => unknown;
  readonly overflow: string;
}

function target(bits: number, unsigned: boolean, name: string, make: (value: bigint) => unknown): IntegerTarget {
  return { bits, unsigned, make, overflow: `Value was either too large or too small for ${name}.` };
}

export const integerTargets: ReadonlyMap<string, IntegerTarget> = new Map([
  ["System.Int32", target(32, false, "an Int32", Number)],
  ["System.Int64", target(64, false, "an Int64", (value) => value)],
  ["System.Byte", target(8, true, "an unsigned byte", (value) => new Byte(Number(value)))],
  ["System.SByte", target(8, false, "a signed byte", (value) => new SByte(Number(value)))],
  ["System.Int16", target(16, false, "an Int16", (value) => new Int16(Number(value)))],
  ["System.UInt16", target(16, true, "a UInt16", (value) => new UInt16(Number(value)))],
  ["System.UInt32", target(32, true, "a UInt32", (value) => new UInt32(Number(value)))],
  ["System.UInt64", target(64, true, "a UInt64", (value) => new UInt64(value))],
]);

export function fits(value: bigint, { bits, unsigned }: IntegerTarget): boolean {
  return (unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value)) === value;
}

const makers = new Map<unknown, string>([
  [Double, "System.Double"],
  [Single, "System.Single"],
  [Decimal, "System.Decimal"],
  [Byte, "System.Byte"],
  [SByte, "System.SByte"],
  [Int16, "System.Int16"],
  [UInt16, "System.UInt16"],
  [UInt32, "System.UInt32"],
  [UInt64, "System.UInt64"],
  [BigInteger, "System.Numerics.BigInteger"],
  [Char, "System.Char"],
]);

/** Full name of the type of a number or character, or undefined; cheaper than `typeOf`. */
export function numericTypeName(value: unknown): string | undefined {
  if (typeof value === "number") return "System.Int32";
  if (typeof value === "bigint") return "System.Int64";
  return typeof value === "object" && value !== null ? makers.get(value.constructor) : undefined;
}
