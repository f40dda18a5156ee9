import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** System.Net.NetworkCredential: user name, password and domain apart. */
export class NetworkCredential extends ClrObject {
  constructor(
    public userName: string,
    public password: string,
    public domain: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return credentialType();
  }
}

const credentialType = lazyType("System.Net.NetworkCredential");
