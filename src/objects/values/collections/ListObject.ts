import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ItemCollection } from "./ItemCollection.ts";

/** A generic list: List<T>, Collection<T>, ReadOnlyCollection<T>, as its type says. Items are model values of T. */
export class ListObject extends ItemCollection {
  capacity = 0;

  constructor(
    readonly type: ClrType,
    items: unknown[] = [],
  ) {
    super(items);
  }

  /** List<element type>, by the element type's name: `ListObject.of("System.String", ["a"])`. */
  static of(elementType: string, items: unknown[] = []): ListObject {
    return new ListObject(typeByName(`System.Collections.Generic.List[${elementType}]`), items);
  }

  get clrType(): ClrType {
    return this.type;
  }

  get elementType(): ClrType {
    return this.type.typeArguments[0];
  }
}
