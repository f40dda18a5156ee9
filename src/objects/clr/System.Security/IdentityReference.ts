import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Security.Principal.NTAccount or SecurityIdentifier: what it is called or its number. */
export class IdentityReference extends ClrObject {
  constructor(
    readonly kind: "NTAccount" | "SecurityIdentifier",
    readonly value: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.kind === "NTAccount" ? accountType() : identifierType();
  }

  override get equalityKey(): string {
    return `${this.kind}:${this.value.toUpperCase()}`;
  }
}

const accountType = lazyType("System.Security.Principal.NTAccount");
const identifierType = lazyType("System.Security.Principal.SecurityIdentifier");
