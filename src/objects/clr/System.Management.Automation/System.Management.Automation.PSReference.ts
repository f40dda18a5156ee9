import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { PSReference } from "../../values/PSReference.ts";

function text(self: PSReference): string {
  const { value } = self;
  return `System.Management.Automation.PSReference\`1[${value === null || value === undefined ? "System.Object" : typeOf(value).name}]`;
}

export default defineClr<PSReference>({
  constructors: { "(System.Object)": (value: unknown) => PSReference.of(value) },
  properties: {
    Value: {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
      },
    },
  },
  toText: text,
});
