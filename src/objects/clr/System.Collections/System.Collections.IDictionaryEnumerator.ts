import { invalidOperation } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { DictionaryEntry } from "../../values/collections/KeyValuePair.ts";

function current(self: EnumeratorObject): DictionaryEntry {
  if (!self.isAtElement) throw invalidOperation("Enumeration has either not started or has already finished.");
  return self.current as DictionaryEntry;
}

export default defineType<EnumeratorObject>({
  name: "System.Collections.IDictionaryEnumerator",
  properties: {
    "System.Object Key {get;}": (self) => current(self).key,
    "System.Object Value {get;}": (self) => current(self).value,
    "System.Collections.DictionaryEntry Entry {get;}": current,
  },
});
