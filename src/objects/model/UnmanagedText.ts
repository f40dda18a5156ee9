import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** An IntPtr that Marshal gave for a text: a handle of the emulated memory. */
export class UnmanagedText extends ClrObject {
  static #next = 0x1f0a2c40;
  readonly address: number;

  constructor(public text: string | null) {
    super();
    this.address = text === null ? 0 : UnmanagedText.#next;
    UnmanagedText.#next += 0x40;
  }

  get clrType(): ClrType {
    return pointerType();
  }

  override get equalityKey(): string {
    return `System.IntPtr:${this.address}`;
  }
}

const pointerType = lazyType("System.IntPtr");
