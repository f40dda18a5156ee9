import type { ClrType } from "./ClrType.ts";
import { Dictionary } from "./Dictionary.ts";
import { typeByName } from "./typeRegistry.ts";

/** Dictionary<K,V> and ConcurrentDictionary<K,V>: keys and values are model values of their types. */
export class GenericDictionary extends Dictionary {
  /** The IEqualityComparer it was made with, or null for the default one. */
  comparer: unknown = null;

  constructor(
    readonly type: ClrType,
    ignoreCase = false,
  ) {
    super(ignoreCase);
  }

  static of(keyType: string, valueType: string, ignoreCase = false): GenericDictionary {
    return new GenericDictionary(
      typeByName(`System.Collections.Generic.Dictionary[${keyType},${valueType}]`),
      ignoreCase,
    );
  }

  /** Neither a new value under a key nor a removal disturbs an enumeration of these. */
  override set(key: unknown, value: unknown): void {
    const existed = this.has(key);
    super.set(key, value);
    if (existed) this.version--;
  }

  override delete(key: unknown): boolean {
    const deleted = super.delete(key);
    if (deleted) this.version--;
    return deleted;
  }

  get clrType(): ClrType {
    return this.type;
  }
}
