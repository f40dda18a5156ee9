import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Management.Automation.WildcardPattern. */
export class WildcardPatternObject extends ClrObject {
  constructor(
    readonly pattern: string,
    readonly ignoreCase: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return wildcardPatternType();
  }
}

const wildcardPatternType = lazyType("System.Management.Automation.WildcardPattern");
