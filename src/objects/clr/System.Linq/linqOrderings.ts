import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { OrderedSequence, type SequenceOrdering } from "../../values/collections/LazySequence.ts";
import { compareElements, comparison } from "../members/compareDefault.ts";
import { elementTypeOf, enumerable, itemsOf, type LinqCode, resultTypeOf, source, toKey } from "./linqSource.ts";

function ordering(selector: Delegate | null, comparer: unknown, direction: 1 | -1): SequenceOrdering {
  const compare = compareElements(comparison(comparer));
  return {
    keyOf: selector === null ? (item) => item : (item) => callDelegate(selector, item),
    compare: (left, right) => direction * compare(left, right),
  };
}

/** Order, OrderBy and ThenBy, both ways. */
export function orderings(): Record<string, LinqCode> {
  const found: Record<string, LinqCode> = {};
  for (const [suffix, direction] of [
    ["", 1],
    ["Descending", -1],
  ] as const) {
    for (const more of ["", ",System.Collections.Generic.IComparer[TKey]"]) {
      found[`OrderBy${suffix}(${source},${toKey}${more})`] = (
        values: unknown,
        selector: Delegate,
        comparer: unknown = null,
      ) => {
        checkNotNull(values, "source");
        checkNotNull(selector, "keySelector");
        const types = [elementTypeOf(values), resultTypeOf(selector)];
        return ordered(types, values, [ordering(selector, comparer, direction)]);
      };
      found[`ThenBy${suffix}(System.Linq.IOrderedEnumerable[TSource],${toKey}${more})`] = (
        values: OrderedSequence,
        selector: Delegate,
        comparer: unknown = null,
      ) => {
        checkNotNull(values, "source");
        const types = [elementTypeOf(values), resultTypeOf(selector)];
        const all = [...values.orderings, ordering(selector, comparer, direction)];
        return new OrderedSequence("OrderedIterator`2", types, values.source, all);
      };
    }
    found[`Order${suffix}(${enumerable}[T])`] = (values: unknown) => {
      checkNotNull(values, "source");
      const all = [ordering(null, null, direction)];
      return new OrderedSequence(
        "ImplicitlyStableOrderedIterator`1",
        [elementTypeOf(values)],
        () => itemsOf(values),
        all,
      );
    };
  }
  return found;
}

function ordered(
  types: ReturnType<typeof elementTypeOf>[],
  values: unknown,
  all: readonly SequenceOrdering[],
): OrderedSequence {
  return new OrderedSequence("OrderedIterator`2", types, () => itemsOf(values), all);
}
