import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";

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
