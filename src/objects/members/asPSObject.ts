import { ClrObject } from "../values/ClrObject.ts";
import { PSCustomObject, PSObject } from "../values/PSObject.ts";

const arrays = new WeakSet<object>();

/**
 * A value as PowerShell hands on what a cmdlet wrote and what comes down a pipeline: in a PSObject. Texts, Booleans,
 * Int32 and Int64 get a wrapper; every other object, which carries its extended members itself, is marked as wrapped.
 */
export function asPSObject(value: unknown): unknown {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
    case "bigint":
      return new PSObject(value);
    default:
      if (value instanceof ClrObject) value.isWrapped = true;
      else if (Array.isArray(value)) arrays.add(value);
      return value;
  }
}

/** Whether a value is in a PSObject. */
export function isPSObject(value: unknown): boolean {
  if (value instanceof ClrObject)
    return value.isWrapped || value instanceof PSObject || value instanceof PSCustomObject;
  return Array.isArray(value) && arrays.has(value);
}

/** A value without a wrapper that adds nothing to it: .NET's methods and cmdlets see what is inside. */
export function withoutWrapper(value: unknown): unknown {
  return value instanceof PSObject && value.extended === undefined && value.written === null ? value.base : value;
}

/** The same for a list's items; the list itself where none of them has a wrapper. */
export function withoutWrappers(values: readonly unknown[]): readonly unknown[] {
  return values.some((value) => withoutWrapper(value) !== value) ? values.map(withoutWrapper) : values;
}
