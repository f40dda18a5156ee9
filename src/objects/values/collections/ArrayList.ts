import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ItemCollection } from "./ItemCollection.ts";

/** System.Collections.ArrayList. */
export class ArrayList extends ItemCollection {
  capacity = 0;
  isFixedSize = false;
  isReadOnly = false;

  constructor(items: unknown[] = []) {
    super(items);
  }

  get clrType(): ClrType {
    return arrayListType();
  }
}

const arrayListType = lazyType("System.Collections.ArrayList");
