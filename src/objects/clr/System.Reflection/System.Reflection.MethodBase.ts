import { callByReflection } from "../../calls/callByReflection.ts";
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

export default defineClr<ReflectedMember>({
  properties: {
    ...ofEveryMember,
    IsAbstract: () => false,
    IsVirtual: () => false,
    IsConstructor: (self) => self.kind === "Constructor",
    IsGenericMethod: isGeneric,
    IsGenericMethodDefinition: isGeneric,
    IsConstructedGenericMethod: () => false,
    ContainsGenericParameters: isGeneric,
    IsHideBySig: () => true,
    IsSpecialName: (self) => self.kind === "Constructor" || /^(?:op|[gs]et|add|remove)_/.test(self.name),
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
