import { checkTextLength, claimArray } from "../../../base/budget.ts";
import { longestArray, longestText } from "../../../base/TooLarge.ts";
import { noConversion } from "../../convert/castError.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { outOfRangeValue } from "../../errors/argumentChecks.ts";
import { outOfMemory } from "../../errors/outOfMemory.ts";
import { escapedException, type PSError } from "../../errors/PSError.ts";
import { rawException } from "../../errors/rawException.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { multiplyDecimal } from "../../text/numbers/decimalNumber.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { MultiDimensionalArray, TypedArray } from "../../values/collections/TypedArray.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Char, Decimal, Double, type UInt32 } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { enumerate } from "../enumerate.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";
import { callOperator } from "./callOperator.ts";
import { numericRank } from "./numericOperand.ts";

/** `left * right` */
export function multiply(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right;
    return product === (product | 0) ? product | 0 : new Double(product);
  }
  return multiplyObjects(unwrap(left), unwrap(right));
}

function multiplyObjects(left: unknown, right: unknown): unknown {
  if (left === null || left === undefined) return null;
  if (typeof left === "string") return repeatedText(left, times(right));
  if (Array.isArray(left)) return repeated(left, right);
  if (left instanceof TypedArray) return new TypedArray(left.elementType, repeated(left.items, right));
  if (left instanceof MultiDimensionalArray) throw notFlat(left);
  if (typeof left === "boolean" || left instanceof Char) return undefinedOperation(left, right);
  const elements = enumerate(left);
  return elements ? repeated([...elements], right) : arithmetic(left, right, multiplication);
}

function notFlat({ elementType, clrType }: MultiDimensionalArray): PSError {
  return rawException(
    "System.InvalidCastException",
    `Unable to cast object of type '${clrType.name}' to type '${elementType.name}[]'.`,
  );
}

function repeatedText(text: string, count: number): string {
  if (text.length * count > longestText) throw outOfMemory();
  checkTextLength(text.length * count);
  return text.repeat(count);
}

/** Arrays count in UInt32, whose conversion fails for what is negative (text is an Int32 first); the length is an Int32. */
function repeated(items: readonly unknown[], right: unknown): unknown[] {
  const number = typeof right === "string" ? convertTo(right, typeOf(0)) : right;
  const count = (convertTo(number, typeByName("System.UInt32")) as UInt32).value;
  const length = items.length * count;
  if (length > 0x7fffffff) throw noConversion(BigInt(length), typeOf(0));
  if (length > longestArray) throw outOfMemory();
  claimArray(length);
  const result = new Array<unknown>(length);
  for (let at = 0; at < length; at++) result[at] = items[at % items.length];
  return result;
}

function times(right: unknown): number {
  const count = convertTo(right, typeOf(0)) as number;
  if (count >= 0) return count;
  throw escapedException(outOfRangeValue(count, "times", "NotNegativeTimes"));
}

/** Booleans and characters are not multiplied, whatever the other operand. */
function undefinedOperation(left: boolean | Char, right: unknown): unknown {
  if (typeof right === "string" || right instanceof Decimal || right instanceof EnumValue)
    return callOperator("op_Multiply", left, right);
  if (right !== null && right !== undefined && numericRank(right) === 0) return arithmetic(left, right, multiplication);
  throw runtimeError("NotADefinedOperationForType", [typeOf(left).name, "*", typeOf(right ?? 0).name], {
    target: left,
  });
}

const multiplication: ArithmeticOperator = {
  method: "op_Multiply",
  whole: (left, right) => left * right,
  real: (left, right) => left * right,
  decimal: multiplyDecimal,
  overflowIsExact: true,
};
