import type { ClrType } from "../../types/ClrType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** ImmutableList, ImmutableArray and their like: items that never change, in the order in which they are enumerated. */
export class ImmutableSequence extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly items: readonly unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  get elementType(): ClrType {
    return this.type.typeArguments[0];
  }

  override get elements(): Iterable<unknown> {
    return this.items;
  }

  /** One of the same type with other items. */
  with(items: readonly unknown[]): ImmutableSequence {
    return new ImmutableSequence(this.type, items);
  }
}
