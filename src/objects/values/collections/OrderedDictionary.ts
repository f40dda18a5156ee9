import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { Dictionary } from "./Dictionary.ts";

/** System.Collections.Specialized.OrderedDictionary, which [ordered]@{} makes. */
export class OrderedDictionary extends Dictionary {
  constructor(ignoreCase = true) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return orderedType();
  }

  protected override get respellsKeys(): boolean {
    return true;
  }

  /** The value at a position, from the end where it is negative, or undefined beyond. */
  at(index: number): unknown {
    return this.entryAt(index < 0 ? index + this.count : index)?.value;
  }
}

const orderedType = lazyType("System.Collections.Specialized.OrderedDictionary");
