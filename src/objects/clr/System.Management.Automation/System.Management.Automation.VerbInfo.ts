import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<VerbInfo>({
  name: "System.Management.Automation.VerbInfo",
  properties: {
    "string Verb {get;set;}": (self) => self.verb,
    "string AliasPrefix {get;set;}": (self) => self.aliasPrefix,
    "string Group {get;set;}": (self) => self.group,
    "string Description {get;set;}": (self) => self.description,
  },
});
