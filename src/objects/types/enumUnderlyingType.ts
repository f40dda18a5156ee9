import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/** .NET's enumerations whose values are not Int32. */
const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "System.Security.AccessControl.AceFlags": "System.Byte",
    "System.Security.AccessControl.AceType": "System.Byte",
    "System.Diagnostics.Tracing.EventKeywords": "System.Int64",
  }),
);

export function enumUnderlyingType(type: ClrType): ClrType {
  return typeByName(type.underlyingTypeName ?? others.get(type.name) ?? "System.Int32");
}

/** What an integer type holds. */
export interface IntegerRange {
  readonly bits: number;
  readonly isSigned: boolean;
  /** As the texts of overflows name it: "an Int32", "an unsigned byte". */
  readonly name: string;
}

const ranges: ReadonlyMap<string, IntegerRange> = new Map([
  ["System.Byte", { bits: 8, isSigned: false, name: "an unsigned byte" }],
  ["System.SByte", { bits: 8, isSigned: true, name: "a signed byte" }],
  ["System.Int16", { bits: 16, isSigned: true, name: "an Int16" }],
  ["System.UInt16", { bits: 16, isSigned: false, name: "a UInt16" }],
  ["System.Int32", { bits: 32, isSigned: true, name: "an Int32" }],
  ["System.UInt32", { bits: 32, isSigned: false, name: "a UInt32" }],
  ["System.Int64", { bits: 64, isSigned: true, name: "an Int64" }],
  ["System.UInt64", { bits: 64, isSigned: false, name: "a UInt64" }],
]);

/** The range of an integer type, or null for another type. */
export function integerRange(type: ClrType): IntegerRange | null {
  return ranges.get(type.name) ?? null;
}

export function isInRange(value: bigint, { bits, isSigned }: IntegerRange): boolean {
  return (isSigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) === value;
}

export function enumRange(type: ClrType): IntegerRange {
  return ranges.get(enumUnderlyingType(type).name) as IntegerRange;
}

/** A number cut to the values that an enumeration can have. */
export function wrapEnum(value: bigint, type: ClrType): bigint {
  const { bits, isSigned } = enumRange(type);
  return isSigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
}
