import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { FileExtensionDictionary } from "../../values/collections/FileExtensionDictionary.ts";
import { decoration } from "../../values/shell/PSStyleObject.ts";
import { addGeneric, getOrThrow, keysOf } from "../members/dictionaryMembers.ts";

function extension(text: string | null): string {
  if (text?.startsWith(".")) return text;
  throw argumentInvalid("When adding or removing extensions, the extension must start with a period.");
}

export default defineClr<FileExtensionDictionary>({
  properties: {
    Keys: (self) => keysOf(self.entries, "System.Collections.Generic.Dictionary`2+KeyCollection"),
  },
  indexers: {
    Item: {
      get: (self, name: string | null) => getOrThrow(self.entries, extension(name)),
      set: (self, name: string | null, value: string | null) => self.set(extension(name), decoration(value)),
    },
  },
  methods: {
    Add: (self, name: string | null, value: string | null) =>
      addGeneric(self.entries, extension(name), decoration(value)),
    Remove: (self, name: string | null) => {
      self.entries.delete(extension(name));
    },
    ContainsKey: (self, name: string | null) => self.entries.has(extension(name)),
    Clear: (self) => self.entries.clear(),
  },
});
