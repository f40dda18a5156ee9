import { defineByShape } from "../../types/defineByShape.ts";
import { typeOf } from "../../types/typeOf.ts";
import { PSReference } from "../../values/PSReference.ts";

function text(self: PSReference): string {
  const { value } = self;
  return `System.Management.Automation.PSReference\`1[${value === null || value === undefined ? "System.Object" : typeOf(value).name}]`;
}

export default defineByShape("System.Management.Automation.PSReference", {
  constructors: { "(System.Object)": (value: unknown) => PSReference.of(value) },
  methods: { "ToString()": text },
  properties: {
    Value: {
      get: (self: PSReference) => self.value,
      set: (self: PSReference, value: unknown) => {
        self.value = value;
      },
    },
  },
  toText: text,
});
