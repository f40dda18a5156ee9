import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Net.NetworkInformation.PhysicalAddress: the bytes of a network card's address. */
export class PhysicalAddress extends ClrObject {
  constructor(readonly bytes: readonly number[]) {
    super();
  }

  get clrType(): ClrType {
    return addressType();
  }

  override get equalityKey(): string {
    return `System.Net.NetworkInformation.PhysicalAddress:${this.text}`;
  }

  /** Two digits a byte, without separators. */
  get text(): string {
    return this.bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("");
  }
}

const addressType = lazyType("System.Net.NetworkInformation.PhysicalAddress");
