import { bigIntegerToDouble, toDecimal, toDouble } from "../../convert/convertNumber.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { scanNumber } from "../../convert/scanNumber.ts";
import { ClrException } from "../../errors/PSError.ts";
import { rawException, wrappedException } from "../../errors/rawException.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger, type Decimal, Double, Single, UInt32, UInt64 } from "../../values/numbers.ts";
import { callOperator } from "./callOperator.ts";
import {
  isUnsignedOrDecimal,
  NumericRank,
  numericRank,
  plainNumber,
  rightNumber,
  textNumber,
  wholeNumber,
} from "./numericOperand.ts";

/** One arithmetic operator over each family of numbers. */
export interface ArithmeticOperator {
  /** "op_Addition" */
  readonly method: string;
  /** Exact result on whole numbers; null: it is no whole number and is done in doubles. Throws on division by zero. */
  readonly whole: (left: bigint, right: bigint) => bigint | null;
  readonly real: (left: number, right: number) => number;
  /** null is an overflow. */
  readonly decimal: (left: Decimal, right: Decimal) => Decimal | null;
  /** Overflow of whole numbers is computed on exact operands, not on doubles. */
  readonly overflowIsExact?: boolean;
}

/** What is left when the fast paths and the operator's own special cases are through. */
export function arithmetic(left: unknown, right: unknown, operator: ArithmeticOperator): unknown {
  if (left instanceof Double) {
    if (right instanceof Double) return new Double(operator.real(left.value, right.value));
    if (typeof right === "number") return new Double(operator.real(left.value, right));
  } else if (typeof left === "number" && right instanceof Double) return new Double(operator.real(left, right.value));
  if (left === null || left === undefined) return arithmetic(0, right, operator);
  if (typeof left === "string") return stringArithmetic(left, right, operator);
  if (left instanceof EnumValue) return enumArithmetic(left, right, operator);
  const leftRank = numericRank(left);
  if (leftRank === 0) return callOperator(operator.method, left, right);
  const number =
    typeof left === "boolean" && right instanceof EnumValue ? Number(right.value !== 0n) : rightNumber(right, leftRank);
  const rightRank = numericRank(number);
  if (rightRank === 0)
    return callOperator(operator.method, number instanceof BigInteger ? plainNumber(left) : left, number);
  if (typeof left === "boolean" && rightRank === NumericRank.decimal) {
    throw rawException(
      "System.InvalidOperationException",
      "No coercion operator is defined between types 'System.Boolean' and 'System.Decimal'.",
    );
  }
  return numbers(plainNumber(left), number, operator);
}

/** Strings count as the numbers that they are; two of them each by itself. */
function stringArithmetic(left: string, right: unknown, operator: ArithmeticOperator): unknown {
  if (right instanceof EnumValue && left !== "" && scanNumber(left) === null)
    return arithmetic(convertTo(left, right.type), right, operator);
  const number = textNumber(left, numericRank(right));
  return arithmetic(number, typeof right === "string" ? textNumber(right, NumericRank.int32) : right, operator);
}

function numbers(left: unknown, right: unknown, operator: ArithmeticOperator): unknown {
  const rank = Math.max(numericRank(left), numericRank(right));
  if (rank === NumericRank.decimal) return decimals(left, right, operator);
  if (rank >= NumericRank.single) return new Double(operator.real(toDouble(left), toDouble(right)));
  if (rank <= NumericRank.int32) return whole(left, right, operator, 32);
  if (rank === NumericRank.int64) return whole(left, right, operator, 64);
  const [one, other] = [wholeNumber(left), wholeNumber(right)];
  const signed = one < 0n || other < 0n;
  if (rank === NumericRank.uint32)
    return signed ? whole(left, right, operator, 64) : unsigned(one, other, operator, 32);
  return signed ? decimals(left, right, operator) : unsigned(one, other, operator, 64);
}

function whole(left: unknown, right: unknown, operator: ArithmeticOperator, bits: 32 | 64): unknown {
  const result = operator.whole(wholeNumber(left), wholeNumber(right));
  if (result === null) return new Double(operator.real(toDouble(left), toDouble(right)));
  if (BigInt.asIntN(bits, result) === result) return bits === 32 ? Number(result) : result;
  return beyond(result, toDouble(left), toDouble(right), operator);
}

function unsigned(left: bigint, right: bigint, operator: ArithmeticOperator, bits: 32 | 64): unknown {
  const result = operator.whole(left, right);
  if (result === null) return new Double(operator.real(Number(left), Number(right)));
  if (BigInt.asUintN(bits, result) === result) return bits === 32 ? new UInt32(Number(result)) : new UInt64(result);
  return beyond(result, Number(left), Number(right), operator);
}

function beyond(result: bigint, left: number, right: number, operator: ArithmeticOperator): Double {
  return new Double(operator.overflowIsExact ? bigIntegerToDouble(result) : operator.real(left, right));
}

function decimals(left: unknown, right: unknown, operator: ArithmeticOperator): unknown {
  const [one, other] = [decimalOperand(left), decimalOperand(right)];
  const result = operator.decimal(one, other);
  if (!result)
    throw wrappedException("System.OverflowException", "Value was either too large or too small for a Decimal.");
  return result;
}

function decimalOperand(value: unknown): Decimal {
  try {
    return toDecimal(value);
  } catch (error) {
    if (error instanceof ClrException && (value instanceof Double || value instanceof Single)) {
      throw rawException("System.OverflowException", error.exception.message);
    }
    throw error;
  }
}

/** Done in the underlying type and brought back; a result of another type cannot be unboxed. */
function enumArithmetic(left: EnumValue, right: unknown, operator: ArithmeticOperator): unknown {
  const underlying = enumUnderlyingType(left.type);
  let operand = right;
  if (typeof right === "string" && right !== "" && scanNumber(right) === null) operand = convertTo(right, left.type);
  if (
    numericRank(operand) === 0 &&
    !(operand instanceof EnumValue) &&
    typeof operand !== "string" &&
    operand !== null &&
    operand !== undefined
  ) {
    return callOperator(operator.method, left, right);
  }
  if (isUnsignedOrDecimal(numericRank(operand))) {
    const message = `No coercion operator is defined between types '${left.type.name}' and '${typeOf(operand).name}'.`;
    throw rawException("System.InvalidOperationException", message);
  }
  const result = arithmetic(convertTo(left, underlying), operand, operator);
  if (typeOf(result) === underlying) return EnumValue.of(left.type, integerOf(result) ?? 0n);
  const [from, to] = typeof result === "number" ? [typeOf(result), left.type] : [left.type, typeOf(result)];
  throw rawException(
    "System.InvalidCastException",
    `Unable to cast object of type '${from.name}' to type '${to.name}'.`,
  );
}
