import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { IPAddress } from "./IPAddress.ts";
import { lazyType } from "./lazyType.ts";

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
