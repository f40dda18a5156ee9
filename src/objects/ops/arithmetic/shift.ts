import { ConversionRank, conversionRank } from "../../calls/conversionRank.ts";
import { noConversion } from "../../convert/castError.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { scanNumber } from "../../convert/scanNumber.ts";
import { rawException } from "../../errors/rawException.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { typeOf } from "../../types/typeOf.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Byte, Char, Decimal, Int16, SByte, UInt16, UInt32, UInt64 } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { narrowed } from "./bitwise.ts";
import { callOperator } from "./callOperator.ts";
import { NumericRank, numericRank, textNumber } from "./numericOperand.ts";

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

type Apply = (value: bigint, count: bigint) => bigint;

function shift(left: unknown, right: unknown, method: string, apply: Apply): unknown {
  let base: unknown = unwrap(left);
  let amount: unknown = unwrap(right) ?? 0;
  if (base === null || base === undefined) return 0;
  if (typeof amount === "string") amount = enumOperand(amount, base);
  if (typeof base === "string") base = enumOperand(base, amount);
  if (base instanceof EnumValue && conversionRank(typeOf(amount), typeOf(0)) === ConversionRank.none)
    throw noConversion(amount, typeOf(0));
  if (base instanceof EnumValue)
    throw rawException("System.InvalidOperationException", notDefined(base, amount, method));
  if (typeof amount === "string")
    amount = textNumber(amount, typeof base === "string" ? NumericRank.int32 : numericRank(base));
  if (typeof base === "string")
    base = textNumber(base, typeof right === "string" ? NumericRank.int32 : numericRank(amount));
  if (typeof base === "boolean" || base instanceof Char) return unshiftable(base, amount, method);
  if (numericRank(base) === 0) return callOperator(method, base, amount);
  const count = BigInt(convertTo(amount, typeOf(0)) as number);
  return shifted(widths.has(numericRank(base)) ? base : narrowed(base), count, apply);
}

/** Text beside an enumeration names one of its values, where it is no number. */
function enumOperand(text: string, other: unknown): unknown {
  if (!(other instanceof EnumValue)) return text;
  if (text.trim() === "") return 0;
  return scanNumber(text) === null ? convertTo(text, other.type) : text;
}

/** Booleans and characters are not shifted, whatever the count. */
function unshiftable(value: boolean | Char, amount: unknown, method: string): unknown {
  if (numericRank(amount) === 0 || amount instanceof Decimal) return callOperator(method, value, amount);
  const symbol = method === "op_LeftShift" ? "-shl" : "-shr";
  throw runtimeError("NotADefinedOperationForType", [typeOf(value).name, symbol, typeOf(amount).name], {
    target: value,
  });
}

function notDefined(left: EnumValue, right: unknown, method: string): string {
  const name = method === "op_LeftShift" ? "LeftShift" : "RightShift";
  return `The binary operator ${name} is not defined for the types '${left.type.name}' and '${typeOf(right).name}'.`;
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
