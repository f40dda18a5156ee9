import { checkArrayLength, checkStop, growArray } from "./budget.ts";

/** What takes values one by one into an array that may become long. */
export function collecting(into: unknown[]): (value: unknown) => void {
  return (value) => {
    growArray(into);
    into.push(value);
  };
}

/** The items in an array of their own; a long one is made in pieces, between which a stop is seen. */
export function collected(items: Iterable<unknown>): unknown[] {
  if (Array.isArray(items)) return items.length <= piece ? [...items] : filled(items.length, (at) => items[at]);
  const copy: unknown[] = [];
  for (const item of items) {
    growArray(copy);
    copy.push(item);
  }
  return copy;
}

/** An array of so many elements, each made of its place; a stop is seen on the way. */
export function filled<T>(length: number, elementAt: (at: number) => T): T[] {
  checkArrayLength(length);
  const items = new Array<T>(length);
  for (let begin = 0; begin < length; begin += piece) {
    if (begin > 0) checkStop();
    const end = Math.min(length, begin + piece);
    for (let at = begin; at < end; at++) items[at] = elementAt(at);
  }
  return items;
}

const piece = 100_000;
