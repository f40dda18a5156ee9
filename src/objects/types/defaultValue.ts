import { EnumValue } from "../values/EnumValue.ts";
import { Half } from "../values/Half.ts";
import { Int128, UInt128 } from "../values/Int128.ts";
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
import { SwitchParameter } from "../values/SwitchParameter.ts";
import { ScreenPair } from "../values/shell/ScreenPair.ts";
import type { ClrType } from "./ClrType.ts";
import { takesNull } from "./takesNull.ts";

/** C#'s default(T): null for reference types, zero for value types. */
export function defaultValue(type: ClrType): unknown {
  if (takesNull(type)) return null;
  if (type.isEnum) return EnumValue.of(type, 0);
  const known = defaults.get(type.name);
  if (known) return known();
  const empty = type.members.constructors.find(
    (constructor) => constructor.signature.parameters.length === 0 && constructor.code,
  );
  if (empty?.code) return empty.code.call(type);
  const zero = staticZero.get(type.name);
  const member = zero ? type.members.staticProperty(zero) : undefined;
  return member?.get ? member.get.call(type) : null;
}

const defaults: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ["System.Int32", () => 0],
  ["System.Int64", () => 0n],
  ["System.Boolean", () => false],
  ["System.Double", () => new Double(0)],
  ["System.Single", () => new Single(0)],
  ["System.Decimal", () => new Decimal(0n, 0)],
  ["System.Byte", () => new Byte(0)],
  ["System.SByte", () => new SByte(0)],
  ["System.Int16", () => new Int16(0)],
  ["System.UInt16", () => new UInt16(0)],
  ["System.UInt32", () => new UInt32(0)],
  ["System.UInt64", () => new UInt64(0n)],
  ["System.Numerics.BigInteger", () => new BigInteger(0n)],
  ["System.Char", () => new Char(0)],
  ["System.Half", () => new Half(0)],
  ["System.Int128", () => new Int128(0n)],
  ["System.UInt128", () => new UInt128(0n)],
  ["System.Management.Automation.SwitchParameter", () => SwitchParameter.absent],
  ["System.Management.Automation.Host.Size", () => new ScreenPair("Size", 0, 0)],
  ["System.Management.Automation.Host.Coordinates", () => new ScreenPair("Coordinates", 0, 0)],
]);

/** Structs whose zero is a static member of theirs. */
const staticZero: ReadonlyMap<string, string> = new Map([
  ["System.DateTime", "MinValue"],
  ["System.DateTimeOffset", "MinValue"],
  ["System.TimeSpan", "Zero"],
  ["System.Guid", "Empty"],
  ["System.DateOnly", "MinValue"],
  ["System.TimeOnly", "MinValue"],
  ["System.IntPtr", "Zero"],
  ["System.UIntPtr", "Zero"],
  ["System.Index", "Start"],
  ["System.Numerics.Complex", "Zero"],
]);
