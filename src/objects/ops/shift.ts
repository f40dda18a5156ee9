import { EnumValue } from "../model/EnumValue.ts";
import { BigInteger, Byte, Int16, SByte, UInt16, UInt32, UInt64 } from "../model/numbers.ts";
import { unwrap } from "../model/PSObject.ts";
import { typeOf } from "../model/typeOf.ts";
import { convertTo } from "../convert/convertTo.ts";
import { callOperator } from "./callOperator.ts";
import { numericRank, NumericRank, plainNumber, textNumber } from "./numericOperand.ts";

/** `left -shl right`: the result is of the left operand's type; the count is taken modulo its width. */
export function shiftLeft(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") return left << right;
  return shift(left, right, "op_LeftShift", (value, count) => value << count);
}

/** `left -shr right` keeps the sign. */
export function shiftRight(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") return left >> right;
  return shift(left, right, "op_RightShift", (value, count) => value >> count);
}

function shift(left: unknown, right: unknown, method: string, apply: (value: bigint, count: bigint) => bigint): unknown {
  let base: unknown = unwrap(left) ?? 0;
  if (typeof base === "string") base = textNumber(base, NumericRank.int32);
  base = plainNumber(base);
  const width = base instanceof BigInteger || base instanceof EnumValue ? 0 : widths.get(numericRank(base));
  if (width === undefined) {
    if (numericRank(base) === 0) return callOperator(method, base, right);
    base = convertTo(base, typeOf(0));
  }
  const count = convertTo(right, typeOf(0)) as number;
  if (base instanceof BigInteger) return new BigInteger(apply(base.value, BigInt(count)));
  if (base instanceof EnumValue) return EnumValue.of(base.type, BigInt.asIntN(32, apply(base.value, BigInt(count & 31))));
  return shifted(base, BigInt(count), apply);
}

const widths: ReadonlyMap<number, number> = new Map([
  [NumericRank.sbyte, 8],
  [NumericRank.byte, 8],
  [NumericRank.int16, 16],
  [NumericRank.uint16, 16],
  [NumericRank.int32, 32],
  [NumericRank.uint32, 32],
  [NumericRank.int64, 64],
  [NumericRank.uint64, 64],
]);

function shifted(value: unknown, count: bigint, apply: (value: bigint, count: bigint) => bigint): unknown {
  if (typeof value === "bigint") return BigInt.asIntN(64, apply(value, count & 63n));
  if (value instanceof UInt64) return new UInt64(BigInt.asUintN(64, apply(value.value, count & 63n)));
  if (typeof value === "number") return Number(BigInt.asIntN(32, apply(BigInt(value), count & 31n)));
  const small = value as Byte;
  const result = apply(BigInt(small.value), count & 31n);
  if (value instanceof UInt32) return new UInt32(Number(BigInt.asUintN(32, result)));
  if (value instanceof Byte) return new Byte(Number(BigInt.asUintN(8, result)));
  if (value instanceof SByte) return new SByte(Number(BigInt.asIntN(8, result)));
  if (value instanceof Int16) return new Int16(Number(BigInt.asIntN(16, result)));
  return new UInt16(Number(BigInt.asUintN(16, result)));
}
