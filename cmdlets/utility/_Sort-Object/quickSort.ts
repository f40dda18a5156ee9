import { heapSort } from "../_shared/sorting/introspectiveSort.ts";
import { swap } from "../_shared/sorting/swap.ts";

/**
 * .NET Framework's List.Sort as programs made for its version 4.0 get it, which powershell.exe is: the pivot is the
 * median of three and both sides close in on it, so that items which compare as equal change places as they do there
 * (observed: nine equal numbers come out as 7 6 9 8 5 2 1 4 3, PowerShell/PowerShell#20596).
 */
export function quickSort<T>(items: T[], compare: (left: T, right: T) => number): void {
  const waiting: [first: number, last: number, depth: number][] = [[0, items.length - 1, maximumDepth]];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const [first, last, depth] = range;
    if (first >= last) continue;
    if (depth === 0) {
      heapSort(items, first, last - first + 1, compare);
      continue;
    }
    const [end, start] = partition(items, first, last, compare);
    waiting.push([first, end, depth - 1], [start, last, depth - 1]);
  }
}

/** How often a range is divided before the rest is sorted otherwise. */
const maximumDepth = 32;

/** The last of the items before the pivot and the first of those behind it. */
function partition<T>(
  items: T[],
  first: number,
  last: number,
  compare: (left: T, right: T) => number,
): [end: number, start: number] {
  const middle = first + ((last - first) >> 1);
  order(items, first, middle, compare);
  order(items, first, last, compare);
  order(items, middle, last, compare);
  const pivot = items[middle];
  let left = first;
  let right = last;
  do {
    // The limits stop orders that are no real orders.
    while (left < last && compare(items[left], pivot) < 0) left++;
    while (right > first && compare(pivot, items[right]) < 0) right--;
    if (left > right) break;
    if (left < right) swap(items, left, right);
    left++;
    right--;
  } while (left <= right);
  return [right, left];
}

function order<T>(items: T[], left: number, right: number, compare: (left: T, right: T) => number): void {
  if (left !== right && compare(items[left], items[right]) > 0) swap(items, left, right);
}
