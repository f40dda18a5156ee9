import { defineType } from "../../types/TypeDefinition.ts";
import { plainDictionaryMembers } from "../members/plainDictionaryMembers.ts";
import { PlainDictionary } from "./PlainDictionary.ts";

export default defineType<PlainDictionary>({
  name: "System.Collections.Specialized.HybridDictionary",
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
    "(int initialSize)": function () {
      return new PlainDictionary(this);
    },
    "(bool caseInsensitive)": function (ignoreCase: boolean) {
      return new PlainDictionary(this, ignoreCase);
    },
    "(int initialSize, bool caseInsensitive)": function (_: number, ignoreCase: boolean) {
      return new PlainDictionary(this, ignoreCase);
    },
  },
  ...plainDictionaryMembers,
});
