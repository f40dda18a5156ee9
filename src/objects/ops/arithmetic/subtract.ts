import { subtractDecimal } from "../../text/numbers/decimalNumber.ts";
import { Double } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";

/** `left - right` */
export function subtract(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") {
    const difference = left - right;
    return difference === (difference | 0) ? difference : new Double(difference);
  }
  return arithmetic(unwrap(left), unwrap(right), subtraction);
}

const subtraction: ArithmeticOperator = {
  method: "op_Subtraction",
  whole: (left, right) => left - right,
  real: (left, right) => left - right,
  decimal: subtractDecimal,
};
