import { defineClr } from "../../types/defineClr.ts";
import { elementsOf, enumerator } from "../members/listMembers.ts";

export default defineClr<unknown>({
  methods: {
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => elementsOf(self)),
  },
});
