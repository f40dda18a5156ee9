import { enumerate, itemArray } from "./enumerate.ts";

/** The value as the array that @(...) and a pipeline's collected output make of it: nothing, its elements, or itself alone. */
export function toArray(value: unknown): unknown[] {
  if (value === undefined) return [];
  const items = itemArray(value);
  if (items) return [...items];
  const elements = enumerate(value);
  return elements ? [...elements] : [value];
}
