import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.IntPtr: a number, and the text that Marshal keeps at that address of the emulated memory. */
export class Pointer extends ClrObject {
  static readonly zero = new Pointer(0n);
  static #next = 0x1f0a2c40n;

  constructor(
    readonly address: bigint,
    public text: string | null = null,
  ) {
    super();
  }

  static toText(text: string): Pointer {
    const pointer = new Pointer(Pointer.#next, text);
    Pointer.#next += 0x40n;
    return pointer;
  }

  get clrType(): ClrType {
    return pointerType();
  }

  override get equalityKey(): string {
    return `System.IntPtr:${this.address}`;
  }
}

const pointerType = lazyType("System.IntPtr");
