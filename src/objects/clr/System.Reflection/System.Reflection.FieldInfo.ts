import { convertTo } from "../../convert/convertTo.ts";
import { propertyAccess } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { PropertyMember } from "../../members/TypeMembers.ts";
import { defineClr } from "../../types/defineClr.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { ofEveryMember } from "./reflectedFacts.ts";

export default defineClr<ReflectedMember>({
  properties: {
    ...ofEveryMember,
    FieldType: (self) => self.declaringType.resolveSignatureType(self.returnType),
    IsNotSerialized: () => false,
    IsPinvokeImpl: () => false,
    IsSpecialName: () => false,
  },
  methods: {
    GetValue: (self, target: unknown) => propertyAccess(self.source as PropertyMember).getOrThrow(target),
    GetRawConstantValue: (self) => {
      const value = propertyAccess(self.source as PropertyMember).getOrThrow(null);
      return value instanceof EnumValue ? convertTo(value.value, enumUnderlyingType(value.type)) : value;
    },
  },
});
