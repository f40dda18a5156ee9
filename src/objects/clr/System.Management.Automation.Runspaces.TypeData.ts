import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { GenericDictionary } from "../model/GenericDictionary.ts";
import { lazyType } from "../model/lazyType.ts";
import type { PSMemberInfo } from "../model/PSMemberInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByNameOrNull } from "../model/typeRegistry.ts";
import { getMember } from "../ops/getMember.ts";
import type { TypeData } from "../types/TypeData.ts";

/** A member in type data: ScriptPropertyData, NotePropertyData ... */
export class TypeMemberData extends ClrObject {
  constructor(readonly member: PSMemberInfo) {
    super();
  }

  get clrType(): ClrType {
    return typeByNameOrNull(`System.Management.Automation.Runspaces.${this.member.memberType}Data`) ?? memberType();
  }
}

/** What Get-TypeData gives. */
export class TypeDataObject extends ClrObject {
  constructor(readonly data: TypeData) {
    super();
  }

  get clrType(): ClrType {
    return dataType();
  }

  get members(): GenericDictionary {
    const table = GenericDictionary.of("System.String", "System.Management.Automation.Runspaces.TypeMemberData", true);
    for (const [name, member] of this.data.members) table.set(name, new TypeMemberData(member));
    return table;
  }
}

const dataType = lazyType("System.Management.Automation.Runspaces.TypeData");
const memberType = lazyType("System.Management.Automation.Runspaces.TypeMemberData");

export default defineType<TypeDataObject>({
  name: "System.Management.Automation.Runspaces.TypeData",
  properties: {
    "string TypeName {get;}": (self) => self.data.typeName,
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.Runspaces.TypeMemberData] Members {get;}":
      (self) => self.members,
    "string DefaultDisplayProperty {get;set;}": (self) => self.data.defaultDisplayProperty ?? null,
    "System.Object DefaultDisplayPropertySet {get;set;}": (self) =>
      self.data.defaultDisplayPropertySet ? [...self.data.defaultDisplayPropertySet] : null,
    "System.Object DefaultKeyPropertySet {get;set;}": (self) =>
      self.data.defaultKeyPropertySet ? [...self.data.defaultKeyPropertySet] : null,
    "uint SerializationDepth {get;set;}": (self) => self.data.serializationDepth ?? 0,
  },
});

export const memberDataProperties = {
  "string Name {get;}": (self: TypeMemberData) => self.member.name,
  "System.Object Value {get;set;}": (self: TypeMemberData) => getMember(self.member, "Value"),
};
