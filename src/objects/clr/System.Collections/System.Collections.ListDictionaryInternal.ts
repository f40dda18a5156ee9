import { defineClr } from "../../types/defineClr.ts";
import { plainDictionaryMembers } from "../members/plainDictionaryMembers.ts";
import type { PlainDictionary } from "../System.Collections.Specialized/PlainDictionary.ts";

/** What the Data of exceptions is. */
export default defineClr<PlainDictionary>({
  kind: "class",
  base: "System.Object",
  interfaces: ["System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable"],
  like: "System.Collections.Specialized.ListDictionary",
  ...plainDictionaryMembers,
});
