import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";

/** System.Collections.BitArray: `items` are booleans. */
export class BitArray extends ItemCollection {
  get clrType(): ClrType {
    return bitArrayType();
  }

  get bits(): boolean[] {
    return this.items as boolean[];
  }
}

const bitArrayType = lazyType("System.Collections.BitArray");
