import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.IntPtr, and without a sign System.UIntPtr: a number, and the text that Marshal keeps at that address of the emulated memory. */
export class Pointer extends ClrObject {
  static readonly zero = new Pointer(0n);
  static #next = 0x1f0a2c40n;

  constructor(
    readonly address: bigint,
    public text: string | null = null,
    readonly isSigned = true,
  ) {
    super();
  }

  static toText(text: string): Pointer {
    const pointer = new Pointer(Pointer.#next, text);
    Pointer.#next += 0x40n;
    return pointer;
  }

  get clrType(): ClrType {
    return this.isSigned ? signedType() : unsignedType();
  }

  override get equalityKey(): string {
    return `${this.clrType.name}:${this.address}`;
  }
}

const signedType = lazyType("System.IntPtr");
const unsignedType = lazyType("System.UIntPtr");
