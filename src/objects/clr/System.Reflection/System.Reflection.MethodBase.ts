import { callOverload } from "../../calls/callOverload.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import type { ReflectedMember } from "../../members/ReflectedMember.ts";
import type { MethodOverload } from "../../members/TypeMembers.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ParameterObject } from "./ParameterObject.ts";

export default defineType<ReflectedMember>({
  name: "System.Reflection.MethodBase",
  properties: {
    "bool IsAbstract {get;}": () => false,
    "bool IsVirtual {get;}": () => false,
    "bool IsConstructor {get;}": (self) => self.kind === "Constructor",
    "bool IsGenericMethod {get;}": () => false,
    "bool IsSpecialName {get;}": () => false,
  },
  methods: {
    "System.Reflection.ParameterInfo[] GetParameters()": (self) =>
      newArray(
        typeByName("System.Reflection.ParameterInfo"),
        self.parameters.map((parameter, at) => new ParameterObject(parameter, at, self.declaringType)),
      ),
    "System.Object Invoke(System.Object obj, System.Object[] parameters)": (
      self,
      target: unknown,
      args: unknown[] | null,
    ) => {
      const selected = selectOverload([self.source as MethodOverload], args ?? [], self.name);
      return callOverload(selected, self.isStatic ? undefined : target, args ?? [], { name: self.name });
    },
  },
});
