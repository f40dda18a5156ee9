import { invalidOperation } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { DictionaryEntry } from "../../values/collections/KeyValuePair.ts";

function current(self: EnumeratorObject): DictionaryEntry {
  if (!self.isAtElement) throw invalidOperation("Enumeration has either not started or has already finished.");
  return self.current as DictionaryEntry;
}

export default defineClr<EnumeratorObject>({
  properties: {
    Key: (self) => current(self).key,
    Value: (self) => current(self).value,
    Entry: current,
  },
});
