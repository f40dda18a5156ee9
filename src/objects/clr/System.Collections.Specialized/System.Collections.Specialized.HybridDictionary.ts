import { defineClr } from "../../types/defineClr.ts";
import { plainDictionaryMembers } from "../members/plainDictionaryMembers.ts";
import { PlainDictionary } from "./PlainDictionary.ts";

export default defineClr<PlainDictionary>({
  constructors: {
    "()": function () {
      return new PlainDictionary(this);
    },
    "(int)": function () {
      return new PlainDictionary(this);
    },
    "(bool)": function (ignoreCase: boolean) {
      return new PlainDictionary(this, ignoreCase);
    },
    "(int,bool)": function (_: number, ignoreCase: boolean) {
      return new PlainDictionary(this, ignoreCase);
    },
  },
  ...plainDictionaryMembers,
});
