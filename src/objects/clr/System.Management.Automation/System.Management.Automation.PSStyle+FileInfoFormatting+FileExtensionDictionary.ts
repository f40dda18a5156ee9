import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { FileExtensionDictionary } from "../../values/collections/FileExtensionDictionary.ts";
import { decoration } from "../../values/shell/PSStyleObject.ts";
import { addGeneric, getOrThrow, keysOf } from "../members/dictionaryMembers.ts";

function extension(text: string | null): string {
  if (text?.startsWith(".")) return text;
  throw argumentInvalid("When adding or removing extensions, the extension must start with a period.");
}

export default defineType<FileExtensionDictionary>({
  name: "System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary",
  properties: {
    "System.Collections.Generic.IEnumerable[string] Keys {get;}": (self) =>
      keysOf(self.entries, "System.Collections.Generic.Dictionary`2+KeyCollection"),
  },
  indexers: {
    "string Item(string extension) {get;set;}": {
      get: (self, name: string | null) => getOrThrow(self.entries, extension(name)),
      set: (self, name: string | null, value: string | null) => self.set(extension(name), decoration(value)),
    },
  },
  methods: {
    "void Add(string extension, string decoration)": (self, name: string | null, value: string | null) =>
      addGeneric(self.entries, extension(name), decoration(value)),
    "void Remove(string extension)": (self, name: string | null) => {
      self.entries.delete(extension(name));
    },
    "bool ContainsKey(string extension)": (self, name: string | null) => self.entries.has(extension(name)),
    "void Clear()": (self) => self.entries.clear(),
  },
});
