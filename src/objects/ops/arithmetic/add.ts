import { checkArrayLength, checkTextLength, growArray } from "../../../base/budget.ts";
import { collected, filled } from "../../../base/collecting.ts";
import { rawException } from "../../errors/rawException.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { addDecimal } from "../../text/numbers/decimalNumber.ts";
import { valueText } from "../../text/valueText.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import { OrderedDictionary } from "../../values/collections/OrderedDictionary.ts";
import { Char, Double } from "../../values/numbers.ts";
import { unwrap, withoutSpelling } from "../../values/PSObject.ts";
import { enumerate, itemArray } from "../enumerate.ts";
import { toText } from "../toText.ts";
import { type ArithmeticOperator, arithmetic } from "./arithmetic.ts";

/** `left + right` */
export function add(left: unknown, right: unknown): unknown {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    return sum === (sum | 0) ? sum : new Double(sum);
  }
  if (typeof left === "string") return joined(left, typeof right === "string" ? right : toText(withoutSpelling(right)));
  return addObjects(unwrap(left), unwrap(right));
}

function joined(left: string, right: string): string {
  checkTextLength(left.length + right.length, right.length);
  return left + right;
}

function addObjects(left: unknown, right: unknown): unknown {
  if (left === null || left === undefined) return right ?? null;
  if (typeof left === "string") return joined(left, toText(right));
  if (left instanceof Char) return toText(left) + toText(right);
  if (left instanceof Dictionary) return addDictionaries(left, right);
  const elements = enumerate(left);
  return elements ? appended(elements, right) : arithmetic(left, right, addition);
}

/** An array with the elements of both; what is no collection is one element. */
function appended(elements: Iterable<unknown>, right: unknown): unknown[] {
  if (Array.isArray(elements)) checkArrayLength(elements.length + 1);
  const more = right === undefined ? null : enumerate(right);
  // One array of the right size: no room is made for what may come later.
  if (Array.isArray(elements) && right !== undefined && !more) return withOneMore(elements, right);
  const items = collected(elements);
  if (right === undefined) return items;
  if (!more) {
    items.push(right);
    return items;
  }
  const added = itemArray(right);
  if (added) checkArrayLength(items.length + added.length);
  for (const one of more) {
    growArray(items);
    items.push(one);
  }
  return items;
}

/** A short array is copied at once, a long one in pieces. */
function withOneMore(elements: readonly unknown[], last: unknown): unknown[] {
  const { length } = elements;
  return length <= longCopy ? elements.concat([last]) : filled(length + 1, (at) => (at < length ? elements[at] : last));
}

const longCopy = 1_000_000;

function addDictionaries(left: Dictionary, right: unknown): unknown {
  if (!(right instanceof Dictionary)) throw runtimeError("AddHashTableToNonHashTable");
  const sum = left instanceof OrderedDictionary ? new OrderedDictionary(true) : new Hashtable();
  for (const { key, value } of left.entries()) sum.set(key, value);
  for (const { key, value } of right.entries()) {
    if (sum.has(key)) throw rawException("System.ArgumentException", duplicateKey(left, key));
    sum.set(key, value);
  }
  return sum;
}

function duplicateKey(dictionary: Dictionary, key: unknown): string {
  const wanted = dictionaryKey(key, dictionary.ignoreCase);
  const known = dictionary.keys().find((one) => dictionaryKey(one, dictionary.ignoreCase) === wanted) ?? key;
  return `Item has already been added. Key in dictionary: '${valueText(known)}'  Key being added: '${valueText(key)}'`;
}

export const addition: ArithmeticOperator = {
  method: "op_Addition",
  whole: (left, right) => left + right,
  real: (left, right) => left + right,
  decimal: addDecimal,
};
