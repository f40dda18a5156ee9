import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";
import type { SecureString } from "./SecureString.ts";

export class PSCredential extends ClrObject {
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
