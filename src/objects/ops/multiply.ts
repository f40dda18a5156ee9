import { checkTextLength, claimArray } from "../../base/budget.ts";
import { longestArray, longestText } from "../../base/TooLarge.ts";
import { outOfRangeValue } from "../clr/argumentChecks.ts";
import { noConversion } from "../convert/castError.ts";
import { convertTo } from "../convert/convertTo.ts";
import { EnumValue } from "../model/EnumValue.ts";
import { Char, Decimal, Double, type UInt32 } from "../model/numbers.ts";
import { escapedException } from "../model/PSError.ts";
import { unwrap } from "../model/PSObject.ts";
import { runtimeError } from "../model/runtimeError.ts";
import { TypedArray } from "../model/TypedArray.ts";
import { typeOf } from "../model/typeOf.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { multiplyDecimal } from "../text/decimalNumber.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";
import { callOperator } from "./callOperator.ts";
import { enumerate } from "./enumerate.ts";
import { numericRank } from "./numericOperand.ts";
import { outOfMemory } from "./outOfMemory.ts";

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
  if (typeof left === "boolean" || left instanceof Char) return undefinedOperation(left, right);
  const elements = enumerate(left);
  return elements ? repeated([...elements], right) : arithmetic(left, right, multiplication);
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
  const result: unknown[] = [];
  for (let at = 0; at < count; at++) for (const item of items) result.push(item);
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
