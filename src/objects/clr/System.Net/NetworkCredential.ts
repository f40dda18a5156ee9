import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

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
