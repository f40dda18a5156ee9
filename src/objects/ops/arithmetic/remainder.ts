import { remainderDecimal } from "../../text/numbers/decimalNumber.ts";
import { unwrap } from "../../values/PSObject.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";
import { divideByZero } from "./divide.ts";

/** `left % right`: the sign is the left operand's. */
export function remainder(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number" && right !== 0) return (left % right) | 0;
  return arithmetic(unwrap(left), unwrap(right), modulus);
}

const modulus: ArithmeticOperator = {
  method: "op_Modulus",
  whole: (left, right) => {
    if (right === 0n) throw divideByZero();
    return left % right;
  },
  real: (left, right) => left % right,
  decimal: (left, right) => {
    if (right.mantissa === 0n) throw divideByZero();
    return remainderDecimal(left, right);
  },
};
