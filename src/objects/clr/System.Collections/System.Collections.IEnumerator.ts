import { invalidOperation } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";

export default defineClr<EnumeratorObject>({
  properties: {
    Current: (self) => {
      if (self.state === "before") throw invalidOperation("Enumeration has not started. Call MoveNext.");
      if (self.state === "after") throw invalidOperation("Enumeration already finished.");
      return self.current;
    },
  },
  methods: {
    MoveNext: (self) => self.moveNext(),
    Reset: (self) => self.reset(),
  },
});
