import type { ClrType } from "../../types/ClrType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { collectionWasModified } from "../../values/collections/ItemCollection.ts";

/** What the set operations need of a set, however it finds its elements. */
export abstract class SetObject extends ClrObject {
  version = 0;

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  abstract get count(): number;
  abstract has(item: unknown): boolean;
  /** False where the element is there already. */
  abstract add(item: unknown): boolean;
  abstract delete(item: unknown): boolean;
  abstract clear(): void;
  /** The element of the set that is equal to the value; undefined where there is none. */
  abstract stored(item: unknown): unknown;
  /** A set without elements that calls the same values equal. */
  abstract emptyCopy(): SetObject;
  /** The elements in the order in which an enumeration gives them. */
  abstract toArray(): unknown[];

  /** What an enumeration throws once the set changed under it. */
  wasModified(): unknown {
    return collectionWasModified();
  }

  override get elements(): Iterable<unknown> {
    return undisturbed(this);
  }
}

function* undisturbed(set: SetObject): Generator<unknown> {
  const { version } = set;
  for (const item of set.toArray()) {
    yield item;
    if (set.version !== version) throw set.wasModified();
  }
}
