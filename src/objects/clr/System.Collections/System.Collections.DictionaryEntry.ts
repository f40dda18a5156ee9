import { defineType } from "../../types/TypeDefinition.ts";
import { DictionaryEntry } from "../../values/collections/KeyValuePair.ts";
import { entryText } from "../members/dictionaryMembers.ts";

export default defineType<DictionaryEntry>({
  name: "System.Collections.DictionaryEntry",
  constructors: {
    "(System.Object key, System.Object value)": (key: unknown, value: unknown) => new DictionaryEntry(key, value),
  },
  properties: {
    "System.Object Key {get;set;}": {
      get: (self) => self.key,
      set: (self, value: unknown) => {
        self.key = value;
      },
    },
    "System.Object Value {get;set;}": {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
      },
    },
  },
  toText: entryText,
});
