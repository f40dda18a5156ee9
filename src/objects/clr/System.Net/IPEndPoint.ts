import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { IPAddress } from "../../values/IPAddress.ts";

export class IPEndPoint extends ClrObject {
  constructor(
    public address: IPAddress,
    public port: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return endPointType();
  }

  override get equalityKey(): string {
    return `System.Net.IPEndPoint:${this.address.text}:${this.port}`;
  }
}

const endPointType = lazyType("System.Net.IPEndPoint");
