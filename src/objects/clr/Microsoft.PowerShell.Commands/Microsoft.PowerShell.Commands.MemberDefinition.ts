import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

export default defineClr<MemberDefinition>({
  properties: {
    TypeName: (self) => self.typeName,
    Name: (self) => self.name,
    MemberType: (self) => self.memberType,
    Definition: (self) => self.definition,
  },
  toText: (self) => self.definition,
});
