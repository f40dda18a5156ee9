import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { type TextHash, textHashCode } from "../textHashCode.ts";
import { Dictionary } from "./Dictionary.ts";
import { bucketOrder } from "./hashBuckets.ts";

type Entries = ReturnType<Dictionary["entries"]>;

/**
 * System.Collections.Hashtable. Those that PowerShell makes (@{}) ignore the case of string keys. It enumerates in the
 * order of its buckets; in .NET the hash codes of strings change with each process, so that a table with such a key keeps
 * the order of insertion, as does one whose `textHash` is null.
 */
export class Hashtable extends Dictionary {
  #ordered: { readonly version: number; readonly entries: readonly { key: unknown; value: unknown }[] } | undefined;

  constructor(
    ignoreCase = true,
    readonly capacity = 0,
    readonly textHash: TextHash | null = ignoreCase ? "culture" : "ordinal",
  ) {
    super(ignoreCase);
  }

  get clrType(): ClrType {
    return hashtableType();
  }

  override entries(): Entries {
    if (this.textHash === null) return super.entries();
    if (this.#ordered?.version !== this.version) {
      const entries = bucketOrder(super.entries(), this.capacity, hashOf[edition()](this.textHash)) ?? [
        ...super.entries(),
      ];
      this.#ordered = { version: this.version, entries };
    }
    return this.#ordered.entries.values();
  }

  override keys(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.key);
  }

  override values(): unknown[] {
    return Array.from(this.entries(), (entry) => entry.value);
  }
}

const hashOf: PerEdition<(by: TextHash) => (text: string) => number | null> = {
  Desktop: (by) => (text) => textHashCode(text, by),
  Core: () => () => null,
};

const hashtableType = lazyType("System.Collections.Hashtable");
