import { runtimeMessages } from "../../diag/messages/runtime.ts";
import { convertTo, tryConvertTo } from "../convert/convertTo.ts";
import { scanNumber } from "../convert/scanNumber.ts";
import { fillMessage } from "../errors/fillMessage.ts";
import { ClrException, PSError, psError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { compareVersions } from "../text/compareVersions.ts";
import { compareStrings } from "../text/culture/compareStrings.ts";
import { valueText } from "../text/valueText.ts";
import { typeOf } from "../types/typeOf.ts";
import { TupleObject } from "../values/collections/TupleObject.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { Guid } from "../values/Guid.ts";
import { BigInteger, Char, Decimal, Double, Single } from "../values/numbers.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../values/time/TimeSpan.ts";
import { Version } from "../values/Version.ts";
import { compareNumbers } from "./arithmetic/compareNumbers.ts";
import { isUnsignedOrDecimal, numericRank, textNumber } from "./arithmetic/numericOperand.ts";
import { sameValue } from "./equal.ts";
import { arrayItems } from "./indexing/arrayItems.ts";
import { toText } from "./toText.ts";

/**
 * The order of two single values: less than, equal to or greater than 0. NaN comes before every number; beside a decimal a
 * Single counts by its digits.
 */
export function compare(left: unknown, right: unknown, ignoreCase: boolean): number {
  const order = compareForOperator(asDecimalBeside(left, right), asDecimalBeside(right, left), ignoreCase);
  if (!Number.isNaN(order)) return order;
  const [one, other] = [left, right].map(isNotANumber);
  return one === other ? 0 : one ? -1 : 1;
}

function asDecimalBeside(value: unknown, other: unknown): unknown {
  if (typeof value !== "object" || typeof other !== "object") return value;
  const [base, beside] = [unwrap(value), unwrap(other)];
  if (!(base instanceof Single && beside instanceof Decimal)) return value;
  return tryConvertTo(base, typeOf(beside))?.value ?? value;
}

function isNotANumber(value: unknown): boolean {
  const base = unwrap(value);
  return (base instanceof Double || base instanceof Single) && Number.isNaN(base.value);
}

/** The same for -lt, -le, -gt, -ge: NaN where neither holds. */
export function compareForOperator(left: unknown, right: unknown, ignoreCase: boolean): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return compareStrings(left, right, ignoreCase);
  return compareObjects(unwrap(left), unwrap(right), ignoreCase);
}

function compareObjects(left: unknown, right: unknown, ignoreCase: boolean): number {
  if (left instanceof EnumValue || (right instanceof EnumValue && (left === null || left === undefined)))
    return compareEnum(left, right);
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : -compareToNull(right);
  if ((right === null || right === undefined) && !arrayItems(left)) return compareToNull(left);
  if (typeof left === "string") return compareStrings(left, toText(right), ignoreCase);
  if (numericRank(left) !== 0 && typeof left !== "boolean") return compareNumeric(left, right);
  const comparer = comparerOf(left);
  if (!comparer) {
    if (sameValue(left, right)) return 0;
    throw notComparable(left, right);
  }
  return comparer(right);
}

/** Anything comes after $null, negative numbers before it. */
function compareToNull(value: unknown): number {
  if (isNotANumber(value)) return Number.NaN;
  return numericRank(value) !== 0 && typeof value !== "boolean" && compareNumbers(value, 0) < 0 ? -1 : 1;
}

function compareNumeric(left: unknown, right: unknown): number {
  if (left instanceof Char) return compareNumbers(left, convertOperand(right, left));
  if (typeof right === "string") return compareNumbers(left, textNumber(right, numericRank(left)));
  const number = right instanceof EnumValue ? right.value : right;
  return numericRank(number) !== 0 ? compareNumbers(left, number) : compareNumbers(left, convertOperand(right, left));
}

/** An enumeration's value compares as the number that it is; with unsigned numbers, decimals and $null it does not. */
function compareEnum(left: unknown, right: unknown): number {
  const number = left instanceof EnumValue ? left.value : left;
  if (typeof right === "string") {
    const scanned = right.trim() === "" ? 0 : scanNumber(right);
    return compareEnum(left, scanned === null ? convertTo(right, typeOf(left)) : scanned);
  }
  const other = right instanceof EnumValue ? right.value : right;
  const rank = numericRank(other);
  if (number === null || number === undefined || right === null || right === undefined || isUnsignedOrDecimal(rank)) {
    throw rawException("System.InvalidOperationException", noCoercion(left, right));
  }
  if (rank > 0) return compareNumbers(number, other);
  return byOrder(number as bigint, (convertOperand(right, left) as EnumValue).value);
}

function noCoercion(left: unknown, right: unknown): string {
  const name = (value: unknown) => (value === null || value === undefined ? "System.Object" : typeOf(value).name);
  return `No coercion operator is defined between types '${name(left)}' and '${name(right)}'.`;
}

/** The right operand as a value of the left one's type, or the error that says why not. */
function convertOperand(right: unknown, left: unknown): unknown {
  const type = typeOf(left);
  if (typeOf(right) === type) return right;
  try {
    return convertTo(right, type);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    // Where there is no conversion at all nothing was tried that could be the cause.
    const isTried = error.record.errorId !== "ConvertToFinalInvalidCastException";
    const inner = isTried ? (error.exception.innerException ?? error.exception) : null;
    throw runtimeError("ComparisonFailure", [toText(left), toText(right), error.exception.message], { inner });
  }
}

function notComparable(left: unknown, right: unknown): unknown {
  if (!(left instanceof PSCustomObject)) return runtimeError("NotIcomparable", [valueText(left)]);
  const reason = `Cannot convert the "${valueText(right)}" value of type "${typeOf(right).name}" to type "${left.clrType.name}".`;
  const message = fillMessage(runtimeMessages.PSObjectCompareTo.text, [valueText(left), valueText(right)]);
  return psError("PSObjectCompareTo", "NotSpecified", message, {
    exception: "System.Management.Automation.ExtendedTypeSystemException",
    inner: psError("", "NotSpecified", `Could not compare "" to "${valueText(right)}". Error: "${reason}"`, {
      exception: "System.Management.Automation.PSArgumentException",
    }).exception,
  });
}

type Comparer = (right: unknown) => number;

function comparerOf(left: unknown): Comparer | null {
  if (typeof left === "boolean") return (right) => Number(left) - Number(convertOperand(right, left));
  if (left instanceof DateTime) return (right) => byOrder(left.ticks, (convertOperand(right, left) as DateTime).ticks);
  if (left instanceof TimeSpan) return (right) => byOrder(left.ticks, (convertOperand(right, left) as TimeSpan).ticks);
  if (left instanceof DateTimeOffset)
    return (right) => byOrder(left.utcTicks, (convertOperand(right, left) as DateTimeOffset).utcTicks);
  if (left instanceof BigInteger)
    return (right) => byOrder(left.value, (convertOperand(right, left) as BigInteger).value);
  if (left instanceof Guid) return (right) => byOrder(left.text, (convertOperand(right, left) as Guid).text);
  if (left instanceof Version) return (right) => compareVersions(left, convertOperand(right, left) as Version);
  if (left instanceof TupleObject) return (right) => compareTuples(left, convertOperand(right, left) as TupleObject);
  return byCompareTo(left);
}

/** Item by item, as IComparable. */
function compareTuples(left: TupleObject, right: TupleObject): number {
  for (let at = 0; at < left.items.length; at++) {
    const order = compare(left.items[at], right.items[at], false);
    if (order !== 0) return order;
  }
  return 0;
}

function byOrder(left: bigint | string, right: bigint | string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** CompareTo(object) or CompareTo(own type) of any other type. */
function byCompareTo(left: unknown): Comparer | null {
  const type = typeOf(left);
  const overload = type.members
    .method("CompareTo")
    ?.overloads.find(({ code, signature }) => code && signature.parameters.length === 1);
  const code = overload?.code;
  if (!code) return null;
  return (right) => {
    try {
      return code(left, convertOperand(right, left)) as number;
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      throw runtimeError("ComparisonFailure", [valueText(left), valueText(right), error.exception.message], {
        inner: error.exception,
      });
    }
  };
}
