import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { add } from "../../ops/arithmetic/add.ts";
import { divide } from "../../ops/arithmetic/divide.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { dictionaryKey } from "../../values/collections/dictionaryKey.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { Double, Single } from "../../values/numbers.ts";
import { addItemsAt } from "../members/addItemsAt.ts";
import { ignoresKeyCase } from "../members/dictionaryMembers.ts";
import { HashSetObject } from "../System.Collections.Generic/HashSetObject.ts";
import { orderings } from "./linqOrderings.ts";
import { lazySequences, namedType } from "./linqSequences.ts";
import {
  elementTypeOf,
  enumerable,
  equality,
  extreme,
  filtered,
  holds,
  itemsOf,
  keySet,
  type LinqCode,
  mapped,
  noElements,
  predicate,
  required,
  single,
  source,
  toKey,
} from "./linqSource.ts";

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
      throw clrError("System.OverflowException", "ArithmeticOverflow");
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
function aggregates(): Record<string, LinqCode> {
  const found: Record<string, LinqCode> = {};
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

function elements(): Record<string, LinqCode> {
  const found: Record<string, LinqCode> = {};
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
        throw outOfRange(clrText("IndexMustBeLess"), "index");
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

function tests(): Record<string, LinqCode> {
  return {
    [`Any(${source})`]: (values: unknown) => itemsOf(values).length > 0,
    [`Any(${source},${predicate})`]: (values: unknown, test: Delegate) =>
      itemsOf(values).some((item) => holds(test, item)),
    All: (values: unknown, test: Delegate) => itemsOf(values).every((item) => holds(test, item)),
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

function folds(): Record<string, LinqCode> {
  return {
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
  };
}

function generic(name: string, ...types: readonly ClrType[]): ClrType {
  return closedType(`System.Collections.Generic.${name}`, ...types);
}

function results(): Record<string, LinqCode> {
  return {
    Empty: () => newArray(namedType(), []),
    ToArray: (values: unknown) => newArray(elementTypeOf(values), itemsOf(values)),
    ToList: (values: unknown) => {
      const list = new ListObject(generic("List", elementTypeOf(values)));
      addItemsAt(list.items, list.items.length, [...itemsOf(values)]);
      return list;
    },
    [`ToHashSet(${source})`]: (values: unknown) => {
      const set = new HashSetObject(generic("HashSet", elementTypeOf(values)));
      for (const item of itemsOf(values)) set.add(item);
      return set;
    },
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

export default defineClr({
  statics: { ...aggregates(), ...elements(), ...tests(), ...lazySequences(), ...orderings(), ...folds(), ...results() },
});
