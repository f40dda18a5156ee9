import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.MethodInfo",
  properties: {
    "type ReturnType {get;}": (self) =>
      self.declaringType.resolveSignatureType(self.returnType === "void" ? "System.Void" : self.returnType),
  },
});
