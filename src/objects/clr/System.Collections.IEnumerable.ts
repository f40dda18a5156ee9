import { defineType } from "../model/TypeDefinition.ts";
import { elementsOf, enumerator } from "./listMembers.ts";

export default defineType<unknown>({
  name: "System.Collections.IEnumerable",
  methods: {
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => elementsOf(self)),
  },
});
