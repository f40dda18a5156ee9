import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Security.Cryptography.HashAlgorithmName: "SHA256". */
export class HashAlgorithmName extends ClrObject {
  constructor(readonly name: string | null) {
    super();
  }

  get clrType(): ClrType {
    return nameType();
  }

  override get equalityKey(): string {
    return `System.Security.Cryptography.HashAlgorithmName:${this.name}`;
  }
}

const nameType = lazyType("System.Security.Cryptography.HashAlgorithmName");
