import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Security.Principal.NTAccount: an account by its name, "CONTOSO\ann". */
export class NTAccount extends ClrObject {
  constructor(readonly value: string) {
    super();
  }

  get clrType(): ClrType {
    return accountType();
  }

  override get equalityKey(): string {
    return `NTAccount:${this.value.toUpperCase()}`;
  }
}

const accountType = lazyType("System.Security.Principal.NTAccount");
