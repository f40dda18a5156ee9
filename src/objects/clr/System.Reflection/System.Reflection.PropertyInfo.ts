import { propertyAccess, writeProperty } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { PropertyMember } from "../../members/TypeMembers.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.PropertyInfo",
  properties: {
    "type PropertyType {get;}": (self) => self.declaringType.resolveSignatureType(self.returnType),
    "bool CanRead {get;}": (self) => (self.source as PropertyMember).signature.hasGetter,
    "bool CanWrite {get;}": (self) => (self.source as PropertyMember).signature.hasSetter,
  },
  methods: {
    "System.Object GetValue(System.Object obj)": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
    "System.Object GetValue(System.Object obj, System.Object[] index)": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
    "void SetValue(System.Object obj, System.Object value)": (self, target: unknown, value: unknown) =>
      writeProperty(self.source as PropertyMember, target, value),
    "void SetValue(System.Object obj, System.Object value, System.Object[] index)": (
      self,
      target: unknown,
      value: unknown,
    ) => writeProperty(self.source as PropertyMember, target, value),
  },
});
