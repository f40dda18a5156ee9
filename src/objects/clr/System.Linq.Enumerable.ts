import type { ClrType } from "../model/ClrType.ts";
import type { Delegate } from "../model/Delegate.ts";
import { dictionaryKey } from "../model/dictionaryKey.ts";
import { GenericDictionary } from "../model/GenericDictionary.ts";
import { GroupingObject } from "../model/GroupingObject.ts";
import { HashSetObject } from "../model/HashSetObject.ts";
import { ListObject } from "../model/ListObject.ts";
import { Double, Single } from "../model/numbers.ts";
import { clrException } from "../model/PSError.ts";
import { typeOf } from "../model/typeOf.ts";
import { closedType, typeByName } from "../model/typeRegistry.ts";
import { add } from "../ops/add.ts";
import { newArray } from "../ops/arrayItems.ts";
import { callDelegate } from "../ops/callDelegate.ts";
import { divide } from "../ops/divide.ts";
import { methodTypeArguments } from "../ops/methodTypeArguments.ts";
import { checkArrayLength } from "../ops/outOfMemory.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { checkNotNegative, outOfRange } from "./argumentChecks.ts";
import { defineByShape } from "./defineByShape.ts";
import { ignoresKeyCase } from "./dictionaryMembers.ts";
import {
  distinctBy,
  elementTypeOf,
  extreme,
  filtered,
  holds,
  itemsOf,
  keySet,
  mapped,
  noElements,
  required,
  sequenceLike,
  sequenceOf,
  single,
  sortedBy,
} from "./linqSource.ts";

/** Groups in the order in which their keys first appear. */
function grouped(values: unknown, selector: Delegate, element?: Delegate): unknown {
  const elementType = element ? element.type.typeArguments[1] : elementTypeOf(values);
  const type = closedType("System.Linq.Grouping", selector.type.typeArguments[1], elementType);
  const groups = new Map<unknown, GroupingObject>();
  for (const item of itemsOf(values)) {
    const key = callDelegate(selector, item);
    const found = groups.get(dictionaryKey(key, false)) ?? new GroupingObject(type, key);
    groups.set(dictionaryKey(key, false), found);
    found.items.push(element ? callDelegate(element, item) : item);
  }
  return newArray(type, [...groups.values()]);
}

/** The type that the call names for its results. */
function resultType(): ClrType {
  return methodTypeArguments()[0] ?? typeByName("System.Object");
}

type Code = (...args: never[]) => unknown;

const enumerable = "System.Collections.Generic.IEnumerable";
const source = `${enumerable}[TSource]`;
const predicate = "System.Func[TSource,bool]";
const indexedPredicate = "System.Func[TSource,int,bool]";
const toKey = "System.Func[TSource,TKey]";
const equality = "System.Collections.Generic.IEqualityComparer";
const numbers = ["int", "long", "float", "double", "decimal"] as const;

function sum(items: readonly unknown[], type: string): unknown {
  const zero = type === "long" ? 0n : type === "decimal" ? defaultValue(typeByName("System.Decimal")) : 0;
  let total: unknown = zero;
  for (const item of items) {
    if (item === null) continue;
    if (typeof total === "bigint" && typeof item === "bigint") total += item;
    else total = add(total, item);
    if (
      (type === "int" && total instanceof Double) ||
      (typeof total === "bigint" && BigInt.asIntN(64, total) !== total)
    ) {
      throw clrException("System.OverflowException", "Arithmetic operation resulted in an overflow.");
    }
  }
  return total;
}

function average(items: readonly unknown[], type: string): unknown {
  if (items.length === 0) throw noElements();
  if (type === "decimal") return divide(sum(items, type), items.length);
  const real = items.reduce((total: number, item) => total + realOf(item), 0);
  return real / items.length;
}

function realOf(value: unknown): number {
  return value instanceof Double || value instanceof Single ? value.value : Number(value);
}

/** Sum and Average of numbers and of numbers that a selector gives; Max and Min need no type. */
function aggregates(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const type of numbers) {
    found[`Sum(${enumerable}[${type}])`] = (values: unknown) => sum(itemsOf(values), type);
    found[`Average(${enumerable}[${type}])`] = (values: unknown) => average(itemsOf(values), type);
    found[`Sum(${source},System.Func[TSource,${type}])`] = (values: unknown, selector: Delegate) =>
      sum(mapped(values, selector), type);
    found[`Average(${source},System.Func[TSource,${type}])`] = (values: unknown, selector: Delegate) =>
      average(mapped(values, selector), type);
  }
  for (const [name, direction] of [
    ["Max", 1],
    ["Min", -1],
  ] as const) {
    const of = (items: unknown[], comparer: unknown = null) => extreme(items, items, comparer, direction);
    for (const type of numbers) {
      found[`${name}(${enumerable}[${type}])`] = (values: unknown) => of(itemsOf(values));
      found[`${name}(${source},System.Func[TSource,${type}])`] = (values: unknown, selector: Delegate) =>
        of(mapped(values, selector));
    }
    found[`${name}(${source})`] = (values: unknown) => of(itemsOf(values));
    found[`${name}(${source},System.Func[TSource,TResult])`] = (values: unknown, selector: Delegate) =>
      of(mapped(values, selector));
    found[`${name}By(${source},${toKey})`] = (values: unknown, selector: Delegate) =>
      extreme(itemsOf(values), mapped(values, selector), null, direction);
  }
  return found;
}

function elements(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const [name, position] of [
    ["First", 0],
    ["Last", -1],
  ] as const) {
    found[`${name}(${source})`] = (values: unknown) => required(itemsOf(values), position, false);
    found[`${name}(${source},${predicate})`] = (values: unknown, test: Delegate) =>
      required(filtered(values, test), position, true);
    found[`${name}OrDefault(${source})`] = (values: unknown) => orDefault(values, itemsOf(values).at(position));
    found[`${name}OrDefault(${source},TSource)`] = (values: unknown, other: unknown) =>
      itemsOf(values).at(position) ?? other;
    found[`${name}OrDefault(${source},${predicate})`] = (values: unknown, test: Delegate) =>
      orDefault(values, filtered(values, test).at(position));
    found[`${name}OrDefault(${source},${predicate},TSource)`] = (values: unknown, test: Delegate, other: unknown) =>
      filtered(values, test).at(position) ?? other;
  }
  return {
    ...found,
    [`Single(${source})`]: (values: unknown) => required([single(itemsOf(values), false)].filter(isGiven), 0, false),
    [`Single(${source},${predicate})`]: (values: unknown, test: Delegate) =>
      required([single(filtered(values, test), true)].filter(isGiven), 0, true),
    [`SingleOrDefault(${source})`]: (values: unknown) => orDefault(values, single(itemsOf(values), false)),
    [`SingleOrDefault(${source},${predicate})`]: (values: unknown, test: Delegate) =>
      orDefault(values, single(filtered(values, test), true)),
    [`ElementAt(${source},int)`]: (values: unknown, index: number) => {
      const items = itemsOf(values);
      if (index < 0 || index >= items.length) {
        throw outOfRange(
          "Index was out of range. Must be non-negative and less than the size of the collection.",
          "index",
        );
      }
      return items[index];
    },
    [`ElementAtOrDefault(${source},int)`]: (values: unknown, index: number) =>
      orDefault(values, index < 0 ? undefined : itemsOf(values)[index]),
  };
}

function isGiven(item: unknown): boolean {
  return item !== undefined;
}

function orDefault(values: unknown, found: unknown): unknown {
  return found === undefined ? defaultValue(elementTypeOf(values)) : found;
}

function tests(): Record<string, Code> {
  return {
    [`Any(${source})`]: (values: unknown) => itemsOf(values).length > 0,
    [`Any(${source},${predicate})`]: (values: unknown, test: Delegate) =>
      itemsOf(values).some((item) => holds(test, item)),
    [`All(${source},${predicate})`]: (values: unknown, test: Delegate) =>
      itemsOf(values).every((item) => holds(test, item)),
    [`Contains(${source},TSource)`]: (values: unknown, wanted: unknown) =>
      keySet(itemsOf(values)).has(dictionaryKey(wanted, false)),
    [`Contains(${source},TSource,${equality}[TSource])`]: (values: unknown, wanted: unknown, comparer: unknown) =>
      keySet(itemsOf(values), ignoresKeyCase(comparer)).has(dictionaryKey(wanted, ignoresKeyCase(comparer))),
    [`Count(${source})`]: (values: unknown) => itemsOf(values).length,
    [`Count(${source},${predicate})`]: (values: unknown, test: Delegate) => filtered(values, test).length,
    [`LongCount(${source})`]: (values: unknown) => BigInt(itemsOf(values).length),
    [`LongCount(${source},${predicate})`]: (values: unknown, test: Delegate) => BigInt(filtered(values, test).length),
    [`SequenceEqual(${source},${source})`]: (first: unknown, second: unknown) => {
      const [left, right] = [itemsOf(first, "first"), itemsOf(second, "second")];
      return (
        left.length === right.length &&
        left.every((item, index) => dictionaryKey(item, false) === dictionaryKey(right[index], false))
      );
    },
  };
}

function cut(values: unknown, change: (items: unknown[]) => unknown[]): unknown {
  return sequenceLike(values, change(itemsOf(values)));
}

/** How many items at the start the test holds for. */
function prefix(items: readonly unknown[], test: Delegate, isIndexed = false): number {
  const end = items.findIndex((item, index) => !holds(test, item, isIndexed ? index : undefined));
  return end < 0 ? items.length : end;
}

function sequences(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const [type, isIndexed] of [
    [predicate, false],
    [indexedPredicate, true],
  ] as const) {
    found[`TakeWhile(${source},${type})`] = (values: unknown, test: Delegate) =>
      cut(values, (items) => items.slice(0, prefix(items, test, isIndexed)));
    found[`SkipWhile(${source},${type})`] = (values: unknown, test: Delegate) =>
      cut(values, (items) => items.slice(prefix(items, test, isIndexed)));
    found[`Where(${source},${type})`] = (values: unknown, test: Delegate) =>
      cut(values, (items) => items.filter((item, index) => holds(test, item, isIndexed ? index : undefined)));
  }
  return {
    ...found,
    [`Take(${source},int)`]: (values: unknown, count: number) =>
      cut(values, (items) => items.slice(0, Math.max(0, count))),
    [`Skip(${source},int)`]: (values: unknown, count: number) =>
      cut(values, (items) => items.slice(Math.max(0, count))),
    [`TakeLast(${source},int)`]: (values: unknown, count: number) =>
      cut(values, (items) => (count > 0 ? items.slice(-count) : [])),
    [`SkipLast(${source},int)`]: (values: unknown, count: number) =>
      cut(values, (items) => (count > 0 ? items.slice(0, -count) : items)),
    [`Reverse(${source})`]: (values: unknown) => cut(values, (items) => items.reverse()),
    "Reverse(TSource[])": (values: unknown) => cut(values, (items) => items.reverse()),
    [`Append(${source},TSource)`]: (values: unknown, item: unknown) => cut(values, (items) => [...items, item]),
    [`Prepend(${source},TSource)`]: (values: unknown, item: unknown) => cut(values, (items) => [item, ...items]),
    [`DefaultIfEmpty(${source})`]: (values: unknown) =>
      cut(values, (items) => (items.length > 0 ? items : [orDefault(values, undefined)])),
    [`Concat(${source},${source})`]: (first: unknown, second: unknown) =>
      cut(first, (items) => [...items, ...itemsOf(second, "second")]),
    [`Distinct(${source})`]: (values: unknown) => cut(values, (items) => distinctBy(items)),
    [`Distinct(${source},${equality}[TSource])`]: (values: unknown, comparer: unknown) =>
      cut(values, (items) => distinctBy(items, undefined, ignoresKeyCase(comparer))),
    [`DistinctBy(${source},${toKey})`]: (values: unknown, selector: Delegate) =>
      cut(values, (items) => distinctBy(items, (item) => callDelegate(selector, item))),
    ...setOperations("", () => false),
    ...setOperations(`,${equality}[TSource]`, ignoresKeyCase),
    [`Chunk(${source},int)`]: (values: unknown, size: number) => {
      const items = itemsOf(values);
      const chunks: unknown[] = [];
      for (let start = 0; start < items.length; start += size)
        chunks.push(sequenceLike(values, items.slice(start, start + size)));
      return chunks;
    },
  };
}

function setOperations(more: string, ignoresCase: (comparer: unknown) => boolean): Record<string, Code> {
  const select = (isWanted: boolean) => (first: unknown, second: unknown, comparer: unknown) => {
    const ignoreCase = ignoresCase(comparer);
    const others = keySet(itemsOf(second, "second"), ignoreCase);
    return cut(first, (items) =>
      distinctBy(items, undefined, ignoreCase).filter(
        (item) => others.has(dictionaryKey(item, ignoreCase)) === isWanted,
      ),
    );
  };
  return {
    [`Except(${source},${source}${more})`]: select(false),
    [`Intersect(${source},${source}${more})`]: select(true),
    [`Union(${source},${source}${more})`]: (first: unknown, second: unknown, comparer: unknown) =>
      cut(first, (items) => distinctBy([...items, ...itemsOf(second, "second")], undefined, ignoresCase(comparer))),
  };
}

function projections(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const [suffix, direction] of [
    ["", 1],
    ["Descending", -1],
  ] as const) {
    for (const [more, has] of [
      ["", false],
      [",System.Collections.Generic.IComparer[TKey]", true],
    ] as const) {
      found[`OrderBy${suffix}(${source},${toKey}${more})`] = (values: unknown, selector: Delegate, comparer: unknown) =>
        sequenceLike(values, sortedBy(itemsOf(values), mapped(values, selector), has ? comparer : null, direction));
    }
    found[`Order${suffix}(${enumerable}[T])`] = (values: unknown) =>
      cut(values, (items) => sortedBy(items, items, null, direction));
  }
  return {
    ...found,
    [`Select(${source},System.Func[TSource,TResult])`]: (values: unknown, selector: Delegate) =>
      sequenceOf(selector, mapped(values, selector)),
    [`Select(${source},System.Func[TSource,int,TResult])`]: (values: unknown, selector: Delegate) =>
      sequenceOf(
        selector,
        itemsOf(values).map((item, index) => callDelegate(selector, item, index)),
      ),
    [`SelectMany(${source},System.Func[TSource,${enumerable}[TResult]])`]: (values: unknown, selector: Delegate) =>
      mapped(values, selector).flatMap((inner) => itemsOf(inner)),
    [`Aggregate(${source},System.Func[TSource,TSource,TSource])`]: (values: unknown, fold: Delegate) => {
      const items = itemsOf(values);
      if (items.length === 0) throw noElements();
      return items.reduce((total, item) => callDelegate(fold, total, item));
    },
    [`Aggregate(${source},TAccumulate,System.Func[TAccumulate,TSource,TAccumulate])`]: (
      values: unknown,
      seed: unknown,
      fold: Delegate,
    ) => itemsOf(values).reduce((total, item) => callDelegate(fold, total, item), seed),
    [`Zip(${enumerable}[TFirst],${enumerable}[TSecond],System.Func[TFirst,TSecond,TResult])`]: (
      first: unknown,
      second: unknown,
      selector: Delegate,
    ) => {
      const others = itemsOf(second, "second");
      return sequenceOf(
        selector,
        itemsOf(first, "first")
          .slice(0, others.length)
          .map((item, index) => callDelegate(selector, item, others[index])),
      );
    },
  };
}

function generic(name: string, ...types: readonly ClrType[]): ClrType {
  return closedType(`System.Collections.Generic.${name}`, ...types);
}

function results(): Record<string, Code> {
  return {
    "Empty()": () => newArray(resultType(), []),
    "Cast(System.Collections.IEnumerable)": (values: unknown) => {
      const type = resultType();
      return newArray(
        type,
        itemsOf(values).map((item) => {
          if (item === null || typeOf(item).isAssignableTo(type)) return item;
          const text = `Unable to cast object of type '${typeOf(item).name}' to type '${type.name}'.`;
          throw clrException("System.InvalidCastException", text);
        }),
      );
    },
    "OfType(System.Collections.IEnumerable)": (values: unknown) => {
      const type = resultType();
      return newArray(
        type,
        itemsOf(values).filter((item) => item !== null && typeOf(item).isAssignableTo(type)),
      );
    },
    "Range(int,int)": (start: number, count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return newArray(
        typeByName("System.Int32"),
        Array.from({ length: count }, (_, index) => start + index),
      );
    },
    "Repeat(TResult,int)": (item: unknown, count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return sequenceLike(newArray(elementTypeOf([]), []), new Array(count).fill(item));
    },
    [`ToArray(${source})`]: (values: unknown) => newArray(elementTypeOf(values), itemsOf(values)),
    [`ToList(${source})`]: (values: unknown) => {
      const list = new ListObject(generic("List", elementTypeOf(values)));
      list.items.push(...itemsOf(values));
      return list;
    },
    [`ToHashSet(${source})`]: (values: unknown) => {
      const set = new HashSetObject(generic("HashSet", elementTypeOf(values)));
      for (const item of itemsOf(values)) set.add(item);
      return set;
    },
    [`GroupBy(${source},${toKey})`]: (values: unknown, selector: Delegate) => grouped(values, selector),
    [`GroupBy(${source},${toKey},System.Func[TSource,TElement])`]: (
      values: unknown,
      selector: Delegate,
      element: Delegate,
    ) => grouped(values, selector, element),
    [`ToDictionary(${source},${toKey})`]: (values: unknown, selector: Delegate) => {
      const table = new GenericDictionary(generic("Dictionary", selector.type.typeArguments[1], elementTypeOf(values)));
      for (const item of itemsOf(values)) table.set(callDelegate(selector, item), item);
      return table;
    },
    [`ToDictionary(${source},${toKey},System.Func[TSource,TElement])`]: (
      values: unknown,
      selector: Delegate,
      element: Delegate,
    ) => {
      const table = new GenericDictionary(
        generic("Dictionary", selector.type.typeArguments[1], element.type.typeArguments[1]),
      );
      for (const item of itemsOf(values)) table.set(callDelegate(selector, item), callDelegate(element, item));
      return table;
    },
  };
}

export default defineByShape("System.Linq.Enumerable", {
  statics: { ...aggregates(), ...elements(), ...tests(), ...sequences(), ...projections(), ...results() },
});
