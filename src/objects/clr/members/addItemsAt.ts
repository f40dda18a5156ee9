import { checkArrayLength } from "../../../base/budget.ts";

/** Puts items before the one at an index, however many they are. */
export function addItemsAt(into: unknown[], index: number, items: readonly unknown[]): void {
  checkArrayLength(into.length + items.length);
  const tail = into.splice(index);
  for (const item of items) into.push(item);
  for (const item of tail) into.push(item);
}

/** The items in an array of their own. */
export function copyOf(items: readonly unknown[]): unknown[] {
  checkArrayLength(items.length);
  return items.slice();
}

/** Puts as many items in place of those from an index on. */
export function replaceItems(into: unknown[], index: number, items: readonly unknown[]): void {
  for (let at = 0; at < items.length; at++) into[index + at] = items[at];
}
