import type { ClrType } from "./ClrType.ts";
import { ItemCollection } from "./ItemCollection.ts";

/** Queue, Stack and their like: `items` in the order in which they come out. */
export class SequenceObject extends ItemCollection {
  constructor(
    readonly type: ClrType,
    items: unknown[] = [],
  ) {
    super(items);
  }

  get clrType(): ClrType {
    return this.type;
  }
}
