import { defineClr } from "../../types/defineClr.ts";
import type { CaptureObject } from "../../values/MatchObject.ts";

export default defineClr<CaptureObject>({
  properties: {
    Index: (self) => self.index,
    Length: (self) => self.length,
    Value: (self) => self.value,
    ValueSpan: () => null,
  },
  toText: (self) => self.value,
});
