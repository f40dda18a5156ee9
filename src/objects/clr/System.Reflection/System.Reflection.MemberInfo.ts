import { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.MemberInfo",
  properties: {
    "string Name {get;}": (self) => self.name,
    "type DeclaringType {get;}": (self) => self.declaringType,
    "type ReflectedType {get;}": (self) => self.declaringType,
    "System.Reflection.MemberTypes MemberType {get;}": (self) => self.kind,
    "bool IsStatic {get;}": (self) => self.isStatic,
    "bool IsPublic {get;}": () => true,
  },
  toText: (self) => (self instanceof ReflectedMember ? self.text : ""),
});
