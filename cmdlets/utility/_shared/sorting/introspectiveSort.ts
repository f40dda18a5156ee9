import { swap } from "./swap.ts";
/**
 * .NET's List.Sort: the same order of comparisons and exchanges, so that items which compare as equal, and orders that
 * are no real orders (mixed types), come out as they do there.
 */
export function introspectiveSort<T>(items: T[], compare: (left: T, right: T) => number): void {
  if (items.length > 1) sortRange(items, 0, items.length, 2 * (Math.floor(Math.log2(items.length)) + 1), compare);
}

type Compare<T> = (left: T, right: T) => number;

function sortRange<T>(items: T[], start: number, count: number, limit: number, compare: Compare<T>): void {
  let size = count;
  let depth = limit;
  while (size > 1) {
    if (size <= 16) return sortSmall(items, start, size, compare);
    if (depth-- === 0) return heapSort(items, start, size, compare);
    const pivot = partition(items, start, size, compare);
    sortRange(items, start + pivot + 1, size - pivot - 1, depth, compare);
    size = pivot;
  }
}

function sortSmall<T>(items: T[], start: number, size: number, compare: Compare<T>): void {
  if (size === 2) return order(items, start, start + 1, compare);
  if (size === 3) {
    order(items, start, start + 1, compare);
    order(items, start, start + 2, compare);
    return order(items, start + 1, start + 2, compare);
  }
  for (let index = start; index < start + size - 1; index++) {
    const item = items[index + 1];
    let at = index;
    while (at >= start && compare(item, items[at]) < 0) {
      items[at + 1] = items[at];
      at--;
    }
    items[at + 1] = item;
  }
}

function partition<T>(items: T[], start: number, size: number, compare: Compare<T>): number {
  const high = start + size - 1;
  const middle = start + ((size - 1) >> 1);
  order(items, start, middle, compare);
  order(items, start, high, compare);
  order(items, middle, high, compare);
  const pivot = items[middle];
  swap(items, middle, high - 1);
  let left = start;
  let right = high - 1;
  while (left < right) {
    while (compare(items[++left], pivot) < 0) if (left >= high) break;
    while (compare(pivot, items[--right]) < 0) if (right <= start) break;
    if (left >= right) break;
    swap(items, left, right);
  }
  if (left !== high - 1) swap(items, left, high - 1);
  return left - start;
}

/** Sorts the items of a range by a heap. */
export function heapSort<T>(items: T[], start: number, size: number, compare: Compare<T>): void {
  for (let index = size >> 1; index >= 1; index--) siftDown(items, start, index, size, compare);
  for (let index = size; index > 1; index--) {
    swap(items, start, start + index - 1);
    siftDown(items, start, 1, index - 1, compare);
  }
}

function siftDown<T>(items: T[], start: number, from: number, size: number, compare: Compare<T>): void {
  const item = items[start + from - 1];
  let index = from;
  while (index <= size >> 1) {
    let child = 2 * index;
    if (child < size && compare(items[start + child - 1], items[start + child]) < 0) child++;
    if (compare(item, items[start + child - 1]) >= 0) break;
    items[start + index - 1] = items[start + child - 1];
    index = child;
  }
  items[start + index - 1] = item;
}

function order<T>(items: T[], left: number, right: number, compare: Compare<T>): void {
  if (compare(items[left], items[right]) > 0) swap(items, left, right);
}
