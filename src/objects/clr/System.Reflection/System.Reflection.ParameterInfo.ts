import { defineClr } from "../../types/defineClr.ts";
import type { ParameterObject } from "./ParameterObject.ts";

export default defineClr<ParameterObject>({
  properties: {
    Name: (self) => self.parameter.name,
    Position: (self) => self.position,
    ParameterType: (self) => self.declaringType.resolveSignatureType(self.parameter.type),
    IsOptional: (self) => self.parameter.defaultValue !== null,
    IsOut: (self) => self.parameter.isRef,
  },
  toText: (self) =>
    `${self.declaringType.resolveSignatureType(self.parameter.type)?.name ?? self.parameter.type} ${self.parameter.name}`,
});
