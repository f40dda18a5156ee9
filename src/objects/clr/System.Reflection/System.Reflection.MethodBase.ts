import { callByReflection } from "../../calls/callByReflection.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { methodTypeParameters } from "../../types/framework/methodTypeParameters.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ParameterObject } from "./ParameterObject.ts";
import { ofEveryMember } from "./reflectedFacts.ts";

function isGeneric({ source, kind, declaringType }: ReflectedMember): boolean {
  if (kind !== "Method" || !("text" in source.signature)) return false;
  return methodTypeParameters(source.signature.text, declaringType.definition?.typeParameters ?? []).length > 0;
}

function isAccessor({ name }: ReflectedMember): boolean {
  return /^(?:[gs]et|add|remove)_/.test(name);
}

export default defineClr<ReflectedMember>({
  properties: {
    ...ofEveryMember,
    IsAbstract: () => false,
    IsVirtual: (self) => {
      if (self.kind !== "Method" || self.isStatic) return false;
      if (!self.declaringType.isDynamic) throw notModelled("[System.Reflection.MethodBase].IsVirtual");
      return !isAccessor(self);
    },
    IsConstructor: (self) => self.kind === "Constructor",
    IsGenericMethod: isGeneric,
    IsGenericMethodDefinition: isGeneric,
    IsConstructedGenericMethod: () => false,
    ContainsGenericParameters: isGeneric,
    IsHideBySig: (self) => self.kind !== "Method" || !self.declaringType.isDynamic || isAccessor(self),
    IsSpecialName: (self) => self.kind === "Constructor" || isAccessor(self) || self.name.startsWith("op_"),
    MethodImplementationFlags: () => "IL",
    CallingConvention: (self) => (self.isStatic ? "Standard" : "Standard, HasThis"),
  },
  methods: {
    GetParameters: (self) =>
      newArray(
        typeByName("System.Reflection.ParameterInfo"),
        self.parameters.map((parameter, at) => new ParameterObject(parameter, at, self.declaringType)),
      ),
    "Invoke(System.Object,System.Object[])": (self, target: unknown, args: unknown[] | null) =>
      callByReflection(self.source as MethodOverload, target, args),
  },
});
