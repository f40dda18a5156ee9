import { PSNoteProperty } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";
import { hiddenProperty, TypeMemberData } from "./System.Management.Automation.Runspaces.TypeData.ts";

export default defineClr<TypeMemberData>({
  constructors: {
    "(string name, System.Object value)": (name: string, value: unknown) =>
      new TypeMemberData(new PSNoteProperty(name, value)),
  },
  properties: {
    "System.Object Value {get;set;}": ({ member }) => (member instanceof PSNoteProperty ? member.value : null),
    ...hiddenProperty,
  },
});
