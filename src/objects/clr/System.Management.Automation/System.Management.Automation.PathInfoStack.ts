import { defineType } from "../../types/TypeDefinition.ts";
import type { PathInfoStack } from "../../values/shell/PathInfo.ts";

export default defineType<PathInfoStack>({
  name: "System.Management.Automation.PathInfoStack",
  base: "System.Object",
  interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"],
  methods: {
    "System.Management.Automation.PathInfo[] ToArray()": (self) => [...self.elements],
    "System.Management.Automation.PathInfo Peek()": (self) => self.items[self.items.length - 1] ?? null,
    "bool Contains(System.Management.Automation.PathInfo item)": (self, item: unknown) =>
      self.items.some((each) => each === item),
    "string ToString()": () => "System.Management.Automation.PathInfoStack",
  },
  properties: {
    "string Name {get;}": (self) => self.name,
    "int Count {get;}": (self) => self.items.length,
  },
});
