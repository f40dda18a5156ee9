import { defineType } from "../../types/TypeDefinition.ts";
import type { ParameterObject } from "./ParameterObject.ts";

export default defineType<ParameterObject>({
  name: "System.Reflection.ParameterInfo",
  properties: {
    "string Name {get;}": (self) => self.parameter.name,
    "int Position {get;}": (self) => self.position,
    "type ParameterType {get;}": (self) => self.declaringType.resolveSignatureType(self.parameter.type),
    "bool IsOptional {get;}": (self) => self.parameter.defaultValue !== null,
    "bool IsOut {get;}": (self) => self.parameter.isRef,
  },
  toText: (self) =>
    `${self.declaringType.resolveSignatureType(self.parameter.type)?.name ?? self.parameter.type} ${self.parameter.name}`,
});
