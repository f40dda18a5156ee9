import { propertyAccess, writeProperty } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { PropertyMember } from "../../members/TypeMembers.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<ReflectedMember>({
  properties: {
    PropertyType: (self) => self.declaringType.resolveSignatureType(self.returnType),
    CanRead: (self) => (self.source as PropertyMember).signature.hasGetter,
    CanWrite: (self) => (self.source as PropertyMember).signature.hasSetter,
  },
  methods: {
    "GetValue(System.Object)": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
    "GetValue(System.Object,System.Object[])": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
    "SetValue(System.Object,System.Object)": (self, target: unknown, value: unknown) =>
      writeProperty(self.source as PropertyMember, target, value),
    "SetValue(System.Object,System.Object,System.Object[])": (self, target: unknown, value: unknown) =>
      writeProperty(self.source as PropertyMember, target, value),
  },
});
