import type { ClrType } from "./ClrType.ts";
import { ItemCollection } from "./ItemCollection.ts";
import { lazyType } from "./lazyType.ts";

export class StringCollection extends ItemCollection {
  get clrType(): ClrType {
    return collectionType();
  }
}

const collectionType = lazyType("System.Collections.Specialized.StringCollection");
