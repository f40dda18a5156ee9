import type { PSCustomObject } from "../model/PSObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { toText } from "../ops/toText.ts";

export default defineType<PSCustomObject>({
  name: "System.Management.Automation.PSCustomObject",
  toText: (self) => toText(self),
  methods: {
    // The argument arrives in its PSObject, which is never the bare object inside.
    "bool Equals(System.Object obj)": () => false,
  },
});
