import { defineType } from "../../types/TypeDefinition.ts";
import { plainDictionaryMembers } from "../members/plainDictionaryMembers.ts";
import { PlainDictionary } from "./PlainDictionary.ts";

export default defineType<PlainDictionary>({
  name: "System.Collections.Specialized.ListDictionary",
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
  },
  ...plainDictionaryMembers,
});
