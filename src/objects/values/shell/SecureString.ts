import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.Security.SecureString: text that is never printed. */
export class SecureString extends ClrObject {
  isReadOnly = false;
  isDisposed = false;

  constructor(public plainText = "") {
    super();
    ambient().secretMade?.(this);
  }

  get clrType(): ClrType {
    return secureStringType();
  }
}

const secureStringType = lazyType("System.Security.SecureString");
