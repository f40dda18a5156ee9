import { wrappedException } from "../../errors/rawException.ts";
import { divideDecimal } from "../../text/numbers/decimalNumber.ts";
import { Double } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";

/** `left / right`: whole numbers stay whole where the quotient is. */
export function divide(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number" && right !== 0) {
    const quotient = left / right;
    return quotient === (quotient | 0) ? quotient | 0 : new Double(quotient);
  }
  return arithmetic(unwrap(left), unwrap(right), division);
}

export function divideByZero(): unknown {
  return wrappedException("System.DivideByZeroException", "Attempted to divide by zero.");
}

const division: ArithmeticOperator = {
  method: "op_Division",
  whole: (left, right) => {
    if (right === 0n) throw divideByZero();
    return left % right === 0n ? left / right : null;
  },
  real: (left, right) => left / right,
  decimal: (left, right) => {
    if (right.mantissa === 0n) throw divideByZero();
    return divideDecimal(left, right);
  },
};
