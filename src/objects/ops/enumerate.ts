import { ClrObject } from "../values/ClrObject.ts";
import { EnumeratorObject } from "../values/collections/EnumeratorObject.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { unwrap } from "../values/PSObject.ts";

/** What a pipeline enumerates of a value, or null for a value that goes down it as one object. */
export function enumerate(value: unknown): Iterable<unknown> | null {
  if (Array.isArray(value)) return value;
  return value instanceof ClrObject ? value.elements : null;
}

/** The items that an operator on texts sees: as a pipeline does, and none in AutomationNull. */
export function operandItems(value: unknown): Iterable<unknown> | null {
  return value === undefined ? noItems : enumerate(value);
}

const noItems: readonly unknown[] = [];

/** What a conversion takes apart: as a pipeline does, but an IEnumerator is one value, and stays where it is. */
export function enumerateCollection(value: unknown): Iterable<unknown> | null {
  return value instanceof EnumeratorObject ? null : enumerate(value);
}

/** The items where they lie in one array, so that loops need no iterator; else null. */
export function itemArray(value: unknown): readonly unknown[] | null {
  const base = unwrap(value);
  if (Array.isArray(base)) return base;
  return base instanceof TypedArray ? base.items : null;
}
