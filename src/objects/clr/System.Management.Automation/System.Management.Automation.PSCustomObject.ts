import { toText } from "../../ops/toText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { PSCustomObject } from "../../values/PSObject.ts";

export default defineType<PSCustomObject>({
  name: "System.Management.Automation.PSCustomObject",
  toText: (self) => toText(self),
  methods: {
    // The argument arrives in its PSObject, which is never the bare object inside.
    "bool Equals(System.Object obj)": () => false,
  },
});
