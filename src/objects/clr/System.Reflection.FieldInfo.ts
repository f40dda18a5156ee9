import { convertTo } from "../convert/convertTo.ts";
import { EnumValue } from "../model/EnumValue.ts";
import type { ReflectedMember } from "../model/ReflectedMember.ts";
import { defineType } from "../model/TypeDefinition.ts";
import type { PropertyMember } from "../model/TypeMembers.ts";
import { propertyAccess } from "../ops/propertyAccess.ts";
import { enumUnderlyingType } from "../types/enumUnderlyingType.ts";

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
