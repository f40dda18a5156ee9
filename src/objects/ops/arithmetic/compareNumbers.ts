import { toDecimal, toDouble } from "../../convert/convertNumber.ts";
import { ClrException } from "../../errors/PSError.ts";
import { compareDecimal } from "../../text/numbers/decimalNumber.ts";
import { Double, Single } from "../../values/numbers.ts";
import { NumericRank, numericRank, plainNumber, wholeNumber } from "./numericOperand.ts";

/** Two numbers, booleans or characters in the order of their values; NaN where one of them is none. */
export function compareNumbers(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (left instanceof Double && (right instanceof Double || typeof right === "number")) {
    return reals(left.value, typeof right === "number" ? right : right.value);
  }
  const [one, other] = [plainNumber(left), plainNumber(right)];
  const rank = Math.max(numericRank(one), numericRank(other));
  if (rank === NumericRank.decimal) return compareAsDecimals(one, other);
  if (rank >= NumericRank.single) {
    return reals(toDouble(one), toDouble(other));
  }
  const [first, second] = [wholeNumber(one), wholeNumber(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A real number beyond the range of decimals compares as a double, as which a Single counts in any case. */
function compareAsDecimals(left: unknown, right: unknown): number {
  try {
    return compareDecimal(toDecimal(widened(left)), toDecimal(widened(right)));
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    return reals(toDouble(left), toDouble(right));
  }
}

function widened(value: unknown): unknown {
  return value instanceof Single ? new Double(value.value) : value;
}

function reals(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : left === right ? 0 : Number.NaN;
}
