import { callOverload } from "../../calls/callOverload.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ParameterObject } from "./ParameterObject.ts";

export default defineClr<ReflectedMember>({
  properties: {
    IsAbstract: () => false,
    IsVirtual: () => false,
    IsConstructor: (self) => self.kind === "Constructor",
    IsGenericMethod: () => false,
    IsSpecialName: () => false,
  },
  methods: {
    GetParameters: (self) =>
      newArray(
        typeByName("System.Reflection.ParameterInfo"),
        self.parameters.map((parameter, at) => new ParameterObject(parameter, at, self.declaringType)),
      ),
    "Invoke(System.Object,System.Object[])": (self, target: unknown, args: unknown[] | null) => {
      const selected = selectOverload([self.source as MethodOverload], args ?? [], self.name);
      return callOverload(selected, self.isStatic ? undefined : target, args ?? [], { name: self.name });
    },
  },
});
