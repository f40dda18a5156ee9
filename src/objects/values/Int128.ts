import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** System.Int128, which PowerShell does not count among its numbers: its operators are methods. */
export class Int128 extends ClrObject {
  constructor(readonly value: bigint) {
    super();
  }

  get clrType(): ClrType {
    return signedType();
  }

  override get equalityKey(): string {
    return `Int128:${this.value}`;
  }
}

/** System.UInt128. */
export class UInt128 extends ClrObject {
  constructor(readonly value: bigint) {
    super();
  }

  get clrType(): ClrType {
    return unsignedType();
  }

  override get equalityKey(): string {
    return `UInt128:${this.value}`;
  }
}

const signedType = lazyType("System.Int128");
const unsignedType = lazyType("System.UInt128");
