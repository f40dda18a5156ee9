import { claimMemory } from "../../../base/budget.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** A stream over bytes in memory. A file's stream writes them back when it is flushed or closed. */
export class StreamObject extends ClrObject {
  position = 0;
  isOpen = true;
  canRead = true;
  /** What happens when the stream is closed for the first time. */
  onClosed: (() => void) | null = null;
  #bytes: Uint8Array;
  #length: number;

  constructor(
    readonly typeName: string,
    bytes: Uint8Array = new Uint8Array(0),
    public canWrite = true,
    /** A stream over a given array cannot grow. */
    readonly isExpandable = true,
    /** Called with all bytes when the stream is flushed or closed. */
    readonly store: ((bytes: Uint8Array) => void) | null = null,
  ) {
    super();
    this.#bytes = bytes;
    this.#length = bytes.length;
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get length(): number {
    return this.#length;
  }

  get capacity(): number {
    return this.#bytes.length;
  }

  set capacity(size: number) {
    claimMemory(size);
    const grown = new Uint8Array(size);
    grown.set(this.#bytes.subarray(0, Math.min(size, this.#length)));
    this.#bytes = grown;
  }

  setLength(length: number): void {
    if (length > this.#bytes.length) this.capacity = length;
    else this.#bytes.fill(0, length, this.#length);
    this.#length = length;
    this.position = Math.min(this.position, length);
  }

  read(count: number): Uint8Array {
    claimMemory(Math.min(count, this.#length));
    const found = this.#bytes.slice(this.position, Math.min(this.position + count, this.#length));
    this.position += found.length;
    return found;
  }

  write(bytes: Uint8Array): void {
    const end = this.position + bytes.length;
    if (end > this.#bytes.length) this.capacity = Math.max(end, this.#bytes.length * 2, 256);
    this.#bytes.set(bytes, this.position);
    this.position = end;
    this.#length = Math.max(this.#length, end);
  }

  toBytes(): Uint8Array {
    claimMemory(this.#length);
    return this.#bytes.slice(0, this.#length);
  }

  flush(): void {
    if (this.isOpen && this.canWrite) this.store?.(this.toBytes());
  }

  close(): void {
    if (!this.isOpen) return;
    this.flush();
    this.isOpen = false;
    this.onClosed?.();
  }
}
