import { ClrException } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { closedEnumerator, EnumeratorObject } from "../values/collections/EnumeratorObject.ts";
import { KeyCollection } from "../values/collections/KeyCollection.ts";
import { LazySequence } from "../values/collections/LazySequence.ts";

/**
 * The items of a collection as a pipeline or an array takes them: what .NET throws while the next one is looked for is
 * an error of its own, with the enumerator as target. `onError` is called first.
 */
export function walkItems(value: unknown, items: Iterable<unknown>, onError?: () => void): Iterable<unknown> {
  return Array.isArray(items) ? items : walk(value, items, onError);
}

function* walk(value: unknown, items: Iterable<unknown>, onError?: () => void): Generator<unknown> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    let next: IteratorResult<unknown>;
    try {
      next = iterator.next();
    } catch (error) {
      onError?.();
      throw badEnumeration(value, error);
    }
    if (next.done) return;
    yield next.value;
  }
}

function badEnumeration(value: unknown, error: unknown): unknown {
  if (!(error instanceof ClrException)) return error;
  const { exception } = error;
  return runtimeError("BadEnumeration", [exception.message], { target: enumeratorOf(value), inner: exception });
}

/** What .NET walks with: the value itself where it is an enumerator or an iterator. */
function enumeratorOf(value: unknown): unknown {
  if (!(value instanceof ClrObject) || value instanceof EnumeratorObject || value instanceof LazySequence) return value;
  if (value instanceof KeyCollection) {
    const { clrType } = value.dictionary;
    return clrType.typeArguments.length === 0
      ? enumeratorOf(value.dictionary)
      : closedEnumerator(`${value.typeName}+Enumerator`, clrType.typeArguments, () => []);
  }
  const overload = typeOf(value)
    .members.method("GetEnumerator")
    ?.overloads.find(({ code, signature }) => code && signature.parameters.length === 0);
  const found = overload?.code?.(value);
  if (!(found instanceof EnumeratorObject)) return value;
  const { typeArguments } = value.clrType;
  return typeArguments.length > 0 && found.clrType.typeArguments.length === 0
    ? closedEnumerator(found.clrType.name, typeArguments, () => [])
    : found;
}
