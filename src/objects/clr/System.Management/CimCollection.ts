import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A collection of CIM whose items are found by name: properties of an instance, properties and methods of a class. */
export class CimCollection extends ClrObject {
  constructor(
    readonly typeName: string,
    readonly items: readonly ClrObject[],
    readonly nameOf: (item: ClrObject) => string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  override get elements(): Iterable<unknown> {
    return this.items;
  }

  named(name: string): ClrObject | null {
    return this.items.find((item) => this.nameOf(item).toLowerCase() === name.toLowerCase()) ?? null;
  }
}
