import { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ReflectedMember>({
  properties: {
    Name: (self) => self.name,
    DeclaringType: (self) => self.declaringType,
    ReflectedType: (self) => self.declaringType,
    MemberType: (self) => self.kind,
    "bool IsStatic {get;}": (self) => self.isStatic,
    "bool IsPublic {get;}": () => true,
  },
  toText: (self) => (self instanceof ReflectedMember ? self.text : ""),
});
