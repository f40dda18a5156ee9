import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";

/** [hashtable]::Synchronized(...): the same entries behind another type. */
export class SynchronizedHashtable extends Hashtable {
  constructor(readonly inner: Hashtable) {
    super(inner.ignoreCase);
  }

  override get clrType(): ClrType {
    return synchronizedType();
  }

  override get count(): number {
    return this.inner.count;
  }

  override get(key: unknown): unknown {
    return this.inner.get(key);
  }

  override has(key: unknown): boolean {
    return this.inner.has(key);
  }

  override set(key: unknown, value: unknown): void {
    this.inner.set(key, value);
    this.version++;
  }

  override delete(key: unknown): boolean {
    this.version++;
    return this.inner.delete(key);
  }

  override clear(): void {
    this.inner.clear();
  }

  override entries(): ReturnType<Hashtable["entries"]> {
    return this.inner.entries();
  }

  override keys(): unknown[] {
    return this.inner.keys();
  }

  override values(): unknown[] {
    return this.inner.values();
  }
}

const synchronizedType = lazyType("System.Collections.Hashtable+SyncHashtable");
