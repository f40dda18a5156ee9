import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A line of Get-Member. */
export class MemberDefinition extends ClrObject {
  constructor(
    readonly typeName: string,
    readonly name: string,
    readonly memberType: string,
    readonly definition: string,
  ) {
    super();
  }

  get clrType(): ClrType {
    return definitionType();
  }
}

const definitionType = lazyType("Microsoft.PowerShell.Commands.MemberDefinition");

export default defineType<MemberDefinition>({
  name: "Microsoft.PowerShell.Commands.MemberDefinition",
  properties: {
    "string TypeName {get;}": (self) => self.typeName,
    "string Name {get;}": (self) => self.name,
    "System.Management.Automation.PSMemberTypes MemberType {get;}": (self) => self.memberType,
    "string Definition {get;}": (self) => self.definition,
  },
  toText: (self) => self.definition,
});
