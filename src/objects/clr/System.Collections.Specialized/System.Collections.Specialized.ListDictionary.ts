import { defineClr } from "../../types/defineClr.ts";
import { plainDictionaryMembers } from "../members/plainDictionaryMembers.ts";
import { PlainDictionary } from "./PlainDictionary.ts";

export default defineClr<PlainDictionary>({
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
  },
  ...plainDictionaryMembers,
});
