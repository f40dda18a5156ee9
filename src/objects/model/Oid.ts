import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

/** System.Security.Cryptography.Oid: an object identifier with its name. */
export class Oid extends ClrObject {
  constructor(
    readonly value: string,
    readonly friendlyName: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return oidType();
  }
}

const oidType = lazyType("System.Security.Cryptography.Oid");
