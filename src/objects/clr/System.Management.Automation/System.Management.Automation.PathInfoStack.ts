import { defineClr } from "../../types/defineClr.ts";
import type { PathInfoStack } from "../../values/shell/PathInfo.ts";

export default defineClr<PathInfoStack>({
  base: "System.Object",
  interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"],
  methods: {
    ToArray: (self) => [...self.elements],
    Peek: (self) => self.items[self.items.length - 1] ?? null,
    Contains: (self, item: unknown) => self.items.some((each) => each === item),
    ToString: () => "System.Management.Automation.PathInfoStack",
  },
  properties: {
    Name: (self) => self.name,
    Count: (self) => self.items.length,
  },
});
