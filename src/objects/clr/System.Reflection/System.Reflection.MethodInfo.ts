import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ReflectedMember>({
  properties: {
    ReturnType: (self) =>
      self.declaringType.resolveSignatureType(self.returnType === "void" ? "System.Void" : self.returnType),
  },
});
