import { PlainDictionary } from "../model/PlainDictionary.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { plainDictionaryMembers } from "./plainDictionaryMembers.ts";

export default defineType<PlainDictionary>({
  name: "System.Collections.Specialized.ListDictionary",
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
  },
  ...plainDictionaryMembers,
});
