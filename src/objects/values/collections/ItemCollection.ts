import { clrException } from "../../errors/PSError.ts";
import { ClrObject } from "../ClrObject.ts";

/**
 * Collections whose elements stand in one array: ArrayList, List, Queue, Stack, ReadOnlyCollection ... `version` grows
 * with every change, so that an enumeration can see that it was disturbed.
 */
export abstract class ItemCollection extends ClrObject {
  version = 0;

  constructor(public items: unknown[]) {
    super();
  }

  override get elements(): Iterable<unknown> {
    return undisturbed(this);
  }
}

/** The elements in order; throws as .NET does once the collection changed under the enumeration. */
function* undisturbed(collection: ItemCollection): Generator<unknown> {
  const version = collection.version;
  for (let index = 0; index < collection.items.length; index++) {
    yield collection.items[index];
    if (collection.version !== version) throw collectionWasModified();
  }
}

export function collectionWasModified(): unknown {
  return clrException(
    "System.InvalidOperationException",
    "Collection was modified; enumeration operation may not execute.",
  );
}

/** The same as the collections say it that are not of .NET's core library. */
export function modifiedAfterStart(): unknown {
  return clrException(
    "System.InvalidOperationException",
    "Collection was modified after the enumerator was instantiated.",
  );
}
