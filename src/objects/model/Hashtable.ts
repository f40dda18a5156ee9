import type { ClrType } from "./ClrType.ts";
import { Dictionary } from "./Dictionary.ts";
import { lazyType } from "./lazyType.ts";

/** System.Collections.Hashtable. Those that PowerShell makes (@{}) ignore the case of string keys. */
export class Hashtable extends Dictionary {
  constructor(ignoreCase = true) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return hashtableType();
  }
}

const hashtableType = lazyType("System.Collections.Hashtable");
