import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";

export class StringCollection extends ItemCollection {
  get clrType(): ClrType {
    return collectionType();
  }
}

const collectionType = lazyType("System.Collections.Specialized.StringCollection");
