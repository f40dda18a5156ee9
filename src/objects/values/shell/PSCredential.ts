import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { SecureString } from "./SecureString.ts";

export class PSCredential extends ClrObject {
  /** Nobody's: what drives have that were made without one. */
  static readonly empty = new PSCredential(null as unknown as string, null as unknown as SecureString);

  constructor(
    readonly userName: string,
    readonly password: SecureString,
  ) {
    super();
  }

  get clrType(): ClrType {
    return credentialType();
  }
}

const credentialType = lazyType("System.Management.Automation.PSCredential");
