import { callByReflection, reflected, reflectedArgument } from "../../calls/callByReflection.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { propertyAccess, writeProperty } from "../../members/propertyAccess.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload, PropertyMember } from "../../members/TypeMembers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { unwrap } from "../../values/PSObject.ts";
import { ParameterObject } from "./ParameterObject.ts";

function read(self: ReflectedMember, target: unknown, index: readonly unknown[] | null): unknown {
  const get = self.accessor("get");
  if (!get) throw argumentInvalid("Property get method not found.");
  if (self.parameters.length > 0) return callByReflection(get.source as MethodOverload, target, [...(index ?? [])]);
  return reflected(() => propertyAccess(self.source as PropertyMember).getOrThrow(unwrap(target)));
}

function write(self: ReflectedMember, target: unknown, value: unknown, index: readonly unknown[] | null): void {
  const set = self.accessor("set");
  if (!set) throw argumentInvalid("Property set method not found.");
  if (self.parameters.length > 0) {
    callByReflection(set.source as MethodOverload, target, [...(index ?? []), value]);
    return;
  }
  const given = reflectedArgument(self.declaringType.resolveSignatureType(self.returnType), value);
  reflected(() => writeProperty(self.source as PropertyMember, target, given));
}

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
    "GetValue(System.Object)": (self, target: unknown) => read(self, target, null),
    "GetValue(System.Object,System.Object[])": read,
    "SetValue(System.Object,System.Object)": (self, target: unknown, value: unknown) =>
      write(self, target, value, null),
    "SetValue(System.Object,System.Object,System.Object[])": write,
  },
});
