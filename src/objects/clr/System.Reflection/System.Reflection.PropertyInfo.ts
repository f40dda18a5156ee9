import { propertyAccess, writeProperty } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { PropertyMember } from "../../members/TypeMembers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ParameterObject } from "./ParameterObject.ts";

export default defineClr<ReflectedMember>({
  properties: {
    PropertyType: (self) => self.declaringType.resolveSignatureType(self.returnType),
    Attributes: () => "None",
    IsSpecialName: () => false,
    GetMethod: (self) => self.accessor("get"),
    SetMethod: (self) => self.accessor("set"),
    CanRead: (self) => (self.source as PropertyMember).signature.hasGetter,
    CanWrite: (self) => (self.source as PropertyMember).signature.hasSetter,
  },
  methods: {
    "GetGetMethod()": (self) => self.accessor("get"),
    "GetSetMethod()": (self) => self.accessor("set"),
    GetIndexParameters: (self) =>
      newArray(
        typeByName("System.Reflection.ParameterInfo"),
        self.parameters.map((one, at) => new ParameterObject(one, at, self.declaringType)),
      ),
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
