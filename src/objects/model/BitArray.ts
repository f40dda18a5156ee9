import type { ClrType } from "./ClrType.ts";
import { ItemCollection } from "./ItemCollection.ts";
import { lazyType } from "./lazyType.ts";

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
