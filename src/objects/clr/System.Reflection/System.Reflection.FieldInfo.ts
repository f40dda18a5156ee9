import { convertTo } from "../../convert/convertTo.ts";
import { propertyAccess } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { PropertyMember } from "../../members/TypeMembers.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { EnumValue } from "../../values/EnumValue.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.FieldInfo",
  properties: { "type FieldType {get;}": (self) => self.declaringType.resolveSignatureType(self.returnType) },
  methods: {
    "System.Object GetValue(System.Object obj)": (self, target: unknown) =>
      propertyAccess(self.source as PropertyMember).getOrThrow(target),
    "System.Object GetRawConstantValue()": (self) => {
      const value = propertyAccess(self.source as PropertyMember).getOrThrow(null);
      return value instanceof EnumValue ? convertTo(value.value, enumUnderlyingType(value.type)) : value;
    },
  },
});
