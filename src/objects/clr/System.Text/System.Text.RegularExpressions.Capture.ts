import { defineType } from "../../types/TypeDefinition.ts";
import type { CaptureObject } from "../../values/MatchObject.ts";

export default defineType<CaptureObject>({
  name: "System.Text.RegularExpressions.Capture",
  properties: {
    "int Index {get;}": (self) => self.index,
    "int Length {get;}": (self) => self.length,
    "string Value {get;}": (self) => self.value,
    "System.ReadOnlySpan[char] ValueSpan {get;}": () => null,
  },
  toText: (self) => self.value,
});
