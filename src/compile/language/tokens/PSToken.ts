import { type Extent, extentText } from "../../../diag/Extent.ts";
import type { ClrType } from "../../../objects/types/ClrType.ts";
import { lazyType } from "../../../objects/types/lazyType.ts";
import { ClrObject } from "../../../objects/values/ClrObject.ts";

/** A token as the older PSParser gives it. */
export class PSToken extends ClrObject {
  constructor(
    readonly type: string,
    readonly content: string,
    readonly extent: Extent,
  ) {
    super();
  }

  get clrType(): ClrType {
    return psToken();
  }
}

const psToken = lazyType("System.Management.Automation.PSToken");

/** The PSToken for a place alone: of an error, or of a script block. */
export function positionToken(extent: Extent): PSToken {
  return new PSToken("Position", extentText(extent), extent);
}
