import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

export class NetworkCredential extends ClrObject {
  constructor(
    public userName = "",
    public password = "",
    public domain = "",
  ) {
    super();
  }

  get clrType(): ClrType {
    return credentialType();
  }
}

const credentialType = lazyType("System.Net.NetworkCredential");
