import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { lazyType } from "./lazyType.ts";

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
