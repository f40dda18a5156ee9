import type { ReflectedMember } from "../model/ReflectedMember.ts";
import { defineType } from "../model/TypeDefinition.ts";
import type { PropertyMember } from "../model/TypeMembers.ts";
import { propertyAccess } from "../ops/propertyAccess.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.FieldInfo",
  properties: { "type FieldType {get;}": (self) => self.declaringType.resolveSignatureType(self.returnType) },
  methods: {
    "System.Object GetValue(System.Object obj)": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
  },
});
