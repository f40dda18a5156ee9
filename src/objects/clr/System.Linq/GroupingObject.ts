import type { ClrType } from "../../types/ClrType.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";

/** What Enumerable.GroupBy gives: elements that have a key in common. */
export class GroupingObject extends ItemCollection {
  constructor(
    readonly type: ClrType,
    readonly key: unknown,
  ) {
    super([]);
  }

  get clrType(): ClrType {
    return this.type;
  }
}
