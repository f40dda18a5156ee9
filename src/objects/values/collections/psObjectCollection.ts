import { asPSObject } from "../../members/asPSObject.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ListObject } from "./ListObject.ts";

const collectionType = lazyType("System.Collections.ObjectModel.Collection[psobject]");

/** Whether the elements are declared as objects of the shell. */
export function isPSObjectCollection(value: unknown): boolean {
  return value instanceof ListObject && value.clrType === collectionType();
}

/** What code gets of a script: a Collection<PSObject>. */
export function psObjectCollection(items: readonly unknown[]): ListObject {
  return new ListObject(collectionType(), items.map(asPSObject));
}
