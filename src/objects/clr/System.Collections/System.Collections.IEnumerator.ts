import { invalidOperation } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";

export default defineType<EnumeratorObject>({
  name: "System.Collections.IEnumerator",
  properties: {
    "System.Object Current {get;}": (self) => {
      if (self.state === "before") throw invalidOperation("Enumeration has not started. Call MoveNext.");
      if (self.state === "after") throw invalidOperation("Enumeration already finished.");
      return self.current;
    },
  },
  methods: {
    "bool MoveNext()": (self) => self.moveNext(),
    "void Reset()": (self) => self.reset(),
  },
});
