import type { ClrType } from "./ClrType.ts";
import { Dictionary } from "./Dictionary.ts";
import { lazyType } from "./lazyType.ts";

/** System.Collections.Specialized.OrderedDictionary, which [ordered]@{} makes. */
export class OrderedDictionary extends Dictionary {
  constructor(ignoreCase = true) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return orderedType();
  }

  /** The value at a position, or undefined beyond the end. */
  at(index: number): unknown {
    return this.values()[index];
  }
}

const orderedType = lazyType("System.Collections.Specialized.OrderedDictionary");
