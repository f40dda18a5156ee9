import { collected } from "../../../base/collecting.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { enumerate } from "../../ops/enumerate.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { comparison } from "../members/compareDefault.ts";

/** The elements of what is given to a method of Enumerable. */
export function itemsOf(source: unknown, parameter = "source"): unknown[] {
  checkNotNull(source, parameter);
  return typeof source === "string" ? [...source] : collected(enumerate(source) ?? []);
}

export function elementTypeOf(source: unknown): ClrType {
  const type = typeOf(source);
  if (type.isArray) return type.elementType as ClrType;
  const enumerable = [...type.ancestors].find(
    (ancestor) => ancestor.genericName === "System.Collections.Generic.IEnumerable`1",
  );
  return enumerable?.typeArguments[0] ?? typeByName("System.Object");
}

/** The items that a predicate holds for; all of them without one. */
export function filtered(source: unknown, predicate?: Delegate | null): unknown[] {
  const items = itemsOf(source);
  if (predicate === undefined) return items;
  checkNotNull(predicate, "predicate");
  return items.filter((item) => holds(predicate as Delegate, item));
}

export function holds(predicate: Delegate, item: unknown, index?: number): boolean {
  return index === undefined ? callDelegate(predicate, item) === true : callDelegate(predicate, item, index) === true;
}

export function mapped(source: unknown, selector: Delegate): unknown[] {
  return itemsOf(source).map((item) => callDelegate(selector, item));
}

export function noElements(): unknown {
  return clrException("System.InvalidOperationException", "Sequence contains no elements");
}

/** The first or last item that fits, or the error that there is none. */
export function required(found: readonly unknown[], position: number, hasPredicate: boolean): unknown {
  if (found.length > 0) return found.at(position);
  throw hasPredicate
    ? clrException("System.InvalidOperationException", "Sequence contains no matching element")
    : noElements();
}

export function single(found: readonly unknown[], hasPredicate: boolean): unknown {
  if (found.length > 1) {
    throw clrException(
      "System.InvalidOperationException",
      `Sequence contains more than one ${hasPredicate ? "matching " : ""}element`,
    );
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Keyed by equality as dictionaries have it; the first of equal items stays. */
export function distinctBy(
  items: readonly unknown[],
  keyOf: (item: unknown) => unknown = (item) => item,
  ignoreCase = false,
): unknown[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = dictionaryKey(keyOf(item), ignoreCase);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function keySet(items: readonly unknown[], ignoreCase = false): Set<unknown> {
  return new Set(items.map((item) => dictionaryKey(item, ignoreCase)));
}

export function extreme(
  items: readonly unknown[],
  keys: readonly unknown[],
  comparer: unknown,
  direction: 1 | -1,
): unknown {
  if (items.length === 0) throw noElements();
  const compare = comparison(comparer);
  let best = 0;
  for (let index = 1; index < items.length; index++) if (direction * compare(keys[index], keys[best]) > 0) best = index;
  return items[best];
}

/** The element type that a delegate gives. */
export function resultTypeOf(delegate: Delegate): ClrType {
  const { typeArguments } = delegate.type;
  return typeArguments[typeArguments.length - 1];
}

/** The signatures of Enumerable, in pieces. */
export const enumerable = "System.Collections.Generic.IEnumerable";
export const source = `${enumerable}[TSource]`;
export const predicate = "System.Func[TSource,bool]";
export const indexedPredicate = "System.Func[TSource,int,bool]";
export const toKey = "System.Func[TSource,TKey]";
export const equality = "System.Collections.Generic.IEqualityComparer";

export type LinqCode = (...args: never[]) => unknown;
