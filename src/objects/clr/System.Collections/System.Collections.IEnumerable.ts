import { defineType } from "../../types/TypeDefinition.ts";
import { elementsOf, enumerator } from "../members/listMembers.ts";

export default defineType<unknown>({
  name: "System.Collections.IEnumerable",
  methods: {
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => elementsOf(self)),
  },
});
