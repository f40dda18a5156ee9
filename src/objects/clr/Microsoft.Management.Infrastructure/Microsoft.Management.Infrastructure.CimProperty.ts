import { runtimeError } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { CimProperty } from "../../values/machine/CimInstance.ts";

export default defineClr<CimProperty>({
  properties: {
    "string Name {get;}": (self) => self.name,
    "System.Object Value {get;set;}": {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        if (!self.isSettable) throw runtimeError("PropertyIsReadOnly", ["Value"]);
        self.value = value;
      },
    },
    "string CimType {get;}": (self) => self.shape.type,
    "string Flags {get;}": (self) => flags(self),
    "bool IsValueModified {get;}": (self) => self.isValueModified,
  },
  toText: (self) => self.name,
});

function flags({ shape, value, isSettable, isValueModified }: CimProperty): string {
  const found = ["Property"];
  if (shape.isKey) found.push("Key");
  if (!isValueModified) found.push("NotModified");
  if (!isSettable) found.push("ReadOnly");
  if (value === null) found.push("NullValue");
  return found.join(", ");
}
