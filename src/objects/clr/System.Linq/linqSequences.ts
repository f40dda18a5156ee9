import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { clrException } from "../../errors/PSError.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { arrayItems, newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType, typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { LazySequence } from "../../values/collections/LazySequence.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { ignoresKeyCase } from "../members/dictionaryMembers.ts";
import { tupleOf } from "../System/tupleMembers.ts";
import { GroupingObject } from "./GroupingObject.ts";
import {
  distinctBy,
  elementTypeOf,
  enumerable,
  equality,
  holds,
  indexedPredicate,
  itemsOf,
  keySet,
  type LinqCode,
  predicate,
  resultTypeOf,
  source,
  toKey,
} from "./linqSource.ts";

type Change = (items: unknown[]) => Iterable<unknown>;

/** A sequence of the elements of another one, changed when somebody walks over it. */
function cut(
  iterator: string,
  values: unknown,
  change: Change,
  parameter = "source",
  element?: (type: ClrType) => ClrType | null,
): LazySequence {
  checkNotNull(values, parameter);
  const type = elementTypeOf(values);
  return LazySequence.of(`${iterator}\`1`, [type], () => change(itemsOf(values)), element?.(type) ?? type);
}

/** .NET has iterators of their own for arrays and lists. */
function kindOf(values: unknown): string {
  return arrayItems(values) !== null ? "Array" : values instanceof ListObject ? "List" : "IEnumerable";
}

function skipTakeKind(values: unknown): string {
  return kindOf(values) === "IEnumerable" ? "IEnumerableSkipTakeIterator" : "IListSkipTakeIterator";
}

/** What a test or selector is given is taken from the source one by one. */
function* walk(values: unknown): Generator<unknown> {
  yield* typeof values === "string" ? itemsOf(values) : (enumerate(values) ?? []);
}

function where(values: unknown, test: Delegate): LazySequence {
  checkNotNull(values, "source");
  checkNotNull(test, "predicate");
  return LazySequence.of(`${kindOf(values)}WhereIterator\`1`, [elementTypeOf(values)], function* () {
    for (const item of walk(values)) if (holds(test, item)) yield item;
  });
}

function select(values: unknown, selector: Delegate): LazySequence {
  checkNotNull(values, "source");
  checkNotNull(selector, "selector");
  const types = [elementTypeOf(values), resultTypeOf(selector)];
  return LazySequence.of(`${kindOf(values)}SelectIterator\`2`, types, function* () {
    for (const item of walk(values)) yield callDelegate(selector, item);
  });
}

/** How many items at the start the test holds for. */
function prefix(items: readonly unknown[], test: Delegate, isIndexed = false): number {
  const end = items.findIndex((item, index) => !holds(test, item, isIndexed ? index : undefined));
  return end < 0 ? items.length : end;
}

function tested(): Record<string, LinqCode> {
  const found: Record<string, LinqCode> = {
    [`Where(${source},${predicate})`]: where,
    [`Where(${source},${indexedPredicate})`]: (values: unknown, test: Delegate) =>
      cut("<WhereIterator>d__350", values, (items) => items.filter((item, index) => holds(test, item, index))),
  };
  for (const [type, isIndexed] of [
    [predicate, false],
    [indexedPredicate, true],
  ] as const) {
    found[`TakeWhile(${source},${type})`] = (values: unknown, test: Delegate) =>
      cut("<TakeWhileIterator>d__318", values, (items) => items.slice(0, prefix(items, test, isIndexed)));
    found[`SkipWhile(${source},${type})`] = (values: unknown, test: Delegate) =>
      cut("<SkipWhileIterator>d__281", values, (items) => items.slice(prefix(items, test, isIndexed)));
  }
  return found;
}

function parts(): Record<string, LinqCode> {
  return {
    [`Take(${source},int)`]: (values: unknown, count: number) =>
      cut(skipTakeKind(values), values, (items) => items.slice(0, Math.max(0, count))),
    Skip: (values: unknown, count: number) =>
      cut(skipTakeKind(values), values, (items) => items.slice(Math.max(0, count))),
    TakeLast: (values: unknown, count: number) =>
      cut("<TakeRangeFromEndIterator>d__316", values, (items) => (count > 0 ? items.slice(-count) : [])),
    SkipLast: (values: unknown, count: number) =>
      cut("<TakeRangeFromEndIterator>d__316", values, (items) => (count > 0 ? items.slice(0, -count) : items)),
    [`Reverse(${source})`]: (values: unknown) => cut("ReverseIterator", values, (items) => items.reverse()),
    "Reverse(TSource[])": (values: unknown) => cut("ReverseIterator", values, (items) => items.reverse()),
    Append: (values: unknown, item: unknown) => cut("AppendPrepend1Iterator", values, (items) => [...items, item]),
    Prepend: (values: unknown, item: unknown) => cut("AppendPrepend1Iterator", values, (items) => [item, ...items]),
    [`DefaultIfEmpty(${source})`]: (values: unknown) =>
      cut("DefaultIfEmptyIterator", values, (items) =>
        items.length > 0 ? items : [defaultValue(elementTypeOf(values))],
      ),
    [`DefaultIfEmpty(${source},TSource)`]: (values: unknown, other: unknown) =>
      cut("DefaultIfEmptyIterator", values, (items) => (items.length > 0 ? items : [other])),
    Concat: (first: unknown, second: unknown) => {
      checkNotNull(second, "second");
      return cut("Concat2Iterator", first, (items) => [...items, ...itemsOf(second)], "first");
    },
    [`Distinct(${source})`]: (values: unknown) => cut("DistinctIterator", values, (items) => distinctBy(items)),
    [`Distinct(${source},${equality}[TSource])`]: (values: unknown, comparer: unknown) =>
      cut("DistinctIterator", values, (items) => distinctBy(items, undefined, ignoresKeyCase(comparer))),
    [`DistinctBy(${source},${toKey})`]: (values: unknown, selector: Delegate) =>
      cut("<DistinctByIterator>d__67", values, (items) => distinctBy(items, (item) => callDelegate(selector, item))),
    Chunk: (values: unknown, size: number) => {
      if (size < 1) throw outsideRange("size");
      return cut(
        "<ArrayChunkIterator>d__39",
        values,
        (items) => chunks(items, size, elementTypeOf(values)),
        "source",
        (type) => typeByNameOrNull(`${type.name}[]`),
      );
    },
    Index: (values: unknown) =>
      cut(
        "<IndexIterator>d__115",
        values,
        (items) => items.map((item, index) => tupleOf("System.ValueTuple", [index, item])),
        "source",
        (type) => closedType("System.ValueTuple", typeByName("System.Int32"), type),
      ),
  };
}

function* chunks(items: readonly unknown[], size: number, type: ClrType): Generator<unknown> {
  for (let start = 0; start < items.length; start += size) yield newArray(type, items.slice(start, start + size));
}

function setOperations(more: string, ignoresCase: (comparer: unknown) => boolean): Record<string, LinqCode> {
  const choose = (iterator: string, isWanted: boolean) => (first: unknown, second: unknown, comparer: unknown) => {
    checkNotNull(second, "second");
    const ignoreCase = ignoresCase(comparer);
    const change: Change = (items) => {
      const others = keySet(itemsOf(second), ignoreCase);
      return distinctBy(items, undefined, ignoreCase).filter(
        (item) => others.has(dictionaryKey(item, ignoreCase)) === isWanted,
      );
    };
    return cut(iterator, first, change, "first");
  };
  return {
    [`Except(${source},${source}${more})`]: choose("<ExceptIterator>d__88", false),
    [`Intersect(${source},${source}${more})`]: choose("<IntersectIterator>d__121", true),
    [`Union(${source},${source}${more})`]: (first: unknown, second: unknown, comparer: unknown) => {
      checkNotNull(second, "second");
      const change: Change = (items) => distinctBy([...items, ...itemsOf(second)], undefined, ignoresCase(comparer));
      return cut("UnionIterator2", first, change, "first");
    },
  };
}

function projections(): Record<string, LinqCode> {
  return {
    [`Select(${source},System.Func[TSource,TResult])`]: select,
    [`Select(${source},System.Func[TSource,int,TResult])`]: (values: unknown, selector: Delegate) => {
      checkNotNull(values, "source");
      const types = [elementTypeOf(values), resultTypeOf(selector)];
      return LazySequence.of("<SelectIterator>d__251`2", types, () =>
        itemsOf(values).map((item, index) => callDelegate(selector, item, index)),
      );
    },
    [`SelectMany(${source},System.Func[TSource,${enumerable}[TResult]])`]: (values: unknown, selector: Delegate) => {
      checkNotNull(values, "source");
      const types = [elementTypeOf(values), resultTypeOf(selector).typeArguments[0] ?? typeByName("System.Object")];
      return LazySequence.of("SelectManySingleSelectorIterator`2", types, function* () {
        for (const item of walk(values)) yield* itemsOf(callDelegate(selector, item));
      });
    },
    [`Zip(${enumerable}[TFirst],${enumerable}[TSecond],System.Func[TFirst,TSecond,TResult])`]: (
      first: unknown,
      second: unknown,
      selector: Delegate,
    ) => {
      checkNotNull(first, "first");
      checkNotNull(second, "second");
      const types = [elementTypeOf(first), elementTypeOf(second), resultTypeOf(selector)];
      return LazySequence.of("<ZipIterator>d__360`3", types, () =>
        pairs(first, second).map(([left, right]) => callDelegate(selector, left, right)),
      );
    },
    [`Zip(${enumerable}[TFirst],${enumerable}[TSecond])`]: (first: unknown, second: unknown) => {
      checkNotNull(first, "first");
      checkNotNull(second, "second");
      const types = [elementTypeOf(first), elementTypeOf(second)];
      return LazySequence.of(
        "<ZipIterator>d__361`2",
        types,
        () => pairs(first, second).map((pair) => tupleOf("System.ValueTuple", pair)),
        closedType("System.ValueTuple", ...types),
      );
    },
    [`Join(${enumerable}[TOuter],${enumerable}[TInner],System.Func[TOuter,TKey],System.Func[TInner,TKey],System.Func[TOuter,TInner,TResult])`]:
      join,
  };
}

function pairs(first: unknown, second: unknown): [unknown, unknown][] {
  const others = itemsOf(second);
  return itemsOf(first)
    .slice(0, others.length)
    .map((item, index) => [item, others[index]]);
}

function join(outer: unknown, inner: unknown, outerKey: Delegate, innerKey: Delegate, result: Delegate): LazySequence {
  checkNotNull(outer, "outer");
  checkNotNull(inner, "inner");
  const types = [elementTypeOf(outer), elementTypeOf(inner), resultTypeOf(outerKey), resultTypeOf(result)];
  return LazySequence.of("<JoinIterator>d__129`4", types, function* () {
    const byKey = new Map<unknown, unknown[]>();
    for (const item of walk(inner)) {
      const key = dictionaryKey(callDelegate(innerKey, item), false);
      const found = byKey.get(key);
      if (found) found.push(item);
      else byKey.set(key, [item]);
    }
    for (const item of walk(outer)) {
      const others = byKey.get(dictionaryKey(callDelegate(outerKey, item), false)) ?? [];
      for (const other of others) yield callDelegate(result, item, other);
    }
  });
}

/** Groups in the order in which their keys first appear. */
function grouped(values: unknown, selector: Delegate, element?: Delegate): LazySequence {
  checkNotNull(values, "source");
  checkNotNull(selector, "keySelector");
  const elementType = element ? resultTypeOf(element) : elementTypeOf(values);
  const type = closedType("System.Linq.Grouping", resultTypeOf(selector), elementType);
  return LazySequence.of(
    `GroupByIterator\`${element ? 3 : 2}`,
    [elementTypeOf(values), resultTypeOf(selector), ...(element ? [elementType] : [])],
    () => {
      const groups = new Map<unknown, GroupingObject>();
      for (const item of itemsOf(values)) {
        const key = callDelegate(selector, item);
        const found = groups.get(dictionaryKey(key, false)) ?? new GroupingObject(type, key);
        groups.set(dictionaryKey(key, false), found);
        found.items.push(element ? callDelegate(element, item) : item);
      }
      return groups.values();
    },
    closedType("System.Linq.IGrouping", resultTypeOf(selector), elementType),
  );
}

const largestInt32 = 2 ** 31 - 1;

function checkCount(count: number): void {
  if (count < 0) throw outsideRange("count");
}

/** The type that the call names for its results. */
export function namedType(): ClrType {
  return methodTypeArguments()[0] ?? typeByName("System.Object");
}

function typed(): Record<string, LinqCode> {
  return {
    [`GroupBy(${source},${toKey})`]: (values: unknown, selector: Delegate) => grouped(values, selector),
    [`GroupBy(${source},${toKey},System.Func[TSource,TElement])`]: grouped,
    Cast: (values: unknown) => {
      checkNotNull(values, "source");
      const type = namedType();
      if (typeOf(values).isAssignableTo(closedType(enumerable, type))) return values;
      return LazySequence.of("CastICollectionIterator`1", [type], function* () {
        for (const item of walk(values)) {
          if (item !== null && !typeOf(item).isAssignableTo(type)) {
            const text = `Unable to cast object of type '${typeOf(item).name}' to type '${type.name}'.`;
            throw clrException("System.InvalidCastException", text);
          }
          yield item;
        }
      });
    },
    OfType: (values: unknown) => {
      checkNotNull(values, "source");
      const type = namedType();
      return LazySequence.of("OfTypeIterator`1", [type], function* () {
        for (const item of walk(values)) if (item !== null && typeOf(item).isAssignableTo(type)) yield item;
      });
    },
    Range: (start: number, count: number) => {
      checkCount(count);
      if (start + count - 1 > largestInt32) throw outsideRange("count");
      checkArrayLength(count);
      return LazySequence.of("RangeIterator`1", [typeByName("System.Int32")], function* () {
        for (let at = 0; at < count; at++) yield start + at;
      });
    },
    Repeat: (item: unknown, count: number) => {
      checkCount(count);
      checkArrayLength(count);
      return LazySequence.of(
        "RepeatIterator`1",
        [item === null ? typeByName("System.Object") : typeOf(item)],
        function* () {
          for (let at = 0; at < count; at++) yield item;
        },
      );
    },
  };
}

/** The methods of Enumerable whose results are walked over later. */
export function lazySequences(): Record<string, LinqCode> {
  return {
    ...tested(),
    ...parts(),
    ...setOperations("", () => false),
    ...setOperations(`,${equality}[TSource]`, ignoresKeyCase),
    ...projections(),
    ...typed(),
  };
}
