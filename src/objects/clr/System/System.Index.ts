import { defineClr } from "../../types/defineClr.ts";
import { IndexObject } from "./RangeObject.ts";

export default defineClr<IndexObject>({
  constructors: { "(int,bool)": (value: number, fromEnd: boolean) => new IndexObject(value, fromEnd) },
  properties: { Value: (self) => self.value, IsFromEnd: (self) => self.isFromEnd },
  methods: {
    GetOffset: (self, length: number) => self.offsetIn(length),
    GetHashCode: (self) => (self.isFromEnd ? ~self.value : self.value),
    "Equals(System.Object)": (self, other: unknown) =>
      other instanceof IndexObject && other.equalityKey === self.equalityKey,
    "Equals(System.Index)": (self, other: IndexObject) => other.equalityKey === self.equalityKey,
  },
  statics: {
    FromStart: (value: number) => new IndexObject(value, false),
    FromEnd: (value: number) => new IndexObject(value, true),
    op_Implicit: (value: number) => new IndexObject(value, false),
  },
  staticProperties: { Start: () => new IndexObject(0, false), End: () => new IndexObject(0, true) },
  toText: (self) => self.text,
});
