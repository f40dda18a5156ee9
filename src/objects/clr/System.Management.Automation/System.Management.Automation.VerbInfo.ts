import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** An approved verb as Get-Verb gives it. */
export class VerbInfo extends ClrObject {
  constructor(
    readonly verb: string,
    readonly aliasPrefix: string,
    readonly group: string,
    readonly description: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return verbType();
  }
}

const verbType = lazyType("System.Management.Automation.VerbInfo");

export default defineClr<VerbInfo>({
  properties: {
    Verb: (self) => self.verb,
    AliasPrefix: (self) => self.aliasPrefix,
    Group: (self) => self.group,
    Description: (self) => self.description,
  },
});
