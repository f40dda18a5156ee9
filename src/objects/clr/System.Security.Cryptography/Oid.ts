import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

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
