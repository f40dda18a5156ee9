import { defineClr } from "../../types/defineClr.ts";
import { DictionaryEntry } from "../../values/collections/KeyValuePair.ts";
import { entryText } from "../members/dictionaryMembers.ts";

export default defineClr<DictionaryEntry>({
  constructors: {
    "(System.Object,System.Object)": (key: unknown, value: unknown) => new DictionaryEntry(key, value),
  },
  properties: {
    Key: {
      get: (self) => self.key,
      set: (self, value: unknown) => {
        self.key = value;
      },
    },
    Value: {
      get: (self) => self.value,
      set: (self, value: unknown) => {
        self.value = value;
      },
    },
  },
  toText: entryText,
});
