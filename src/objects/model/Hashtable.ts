import type { ClrType } from "./ClrType.ts";
import { Dictionary } from "./Dictionary.ts";
import { bucketOrder } from "./hashBuckets.ts";
import { lazyType } from "./lazyType.ts";

/** System.Collections.Hashtable. Those that PowerShell makes (@{}) ignore the case of string keys. */
export class Hashtable extends Dictionary {
  constructor(
    ignoreCase = true,
    readonly capacity = 0,
  ) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return hashtableType();
  }

  override entries(): ReturnType<Dictionary["entries"]> {
    return bucketOrder(super.entries(), this.capacity)?.values() ?? super.entries();
  }

  override keys(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.key);
  }

  override values(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.value);
  }
}

const hashtableType = lazyType("System.Collections.Hashtable");
