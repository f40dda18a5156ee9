import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { EnumeratorObject } from "../../objects/values/collections/EnumeratorObject.ts";

/** $foreach and $switch: the enumerator of a value's items, which the body may move itself; of one value that of an array. */
export function loopEnumerator(value: unknown, items: Iterable<unknown>): EnumeratorObject {
  return new EnumeratorObject(
    () => typeOfEnumerator(value),
    () => items,
  );
}

function typeOfEnumerator(value: unknown): ClrType {
  const own = value instanceof ClrObject && enumerate(value) ? invokeMethod(value, "GetEnumerator", []) : null;
  return own instanceof EnumeratorObject ? own.clrType : arrayEnumerator();
}

const arrayEnumerator = lazyType("System.ArrayEnumerator");
