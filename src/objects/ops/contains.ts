import { operandItems } from "./enumerate.ts";
import { equal } from "./equal.ts";

/** Whether one of the collection's elements (a scalar: it itself) equals the value. */
export function contains(collection: unknown, value: unknown, ignoreCase: boolean): boolean {
  const elements = operandItems(collection);
  if (!elements) return equal(collection, value, ignoreCase);
  for (const element of elements) if (equal(element, value, ignoreCase)) return true;
  return false;
}
