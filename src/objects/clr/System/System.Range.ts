import { outsideRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import { IndexObject, RangeObject } from "./RangeObject.ts";

function offsetAndLength(self: RangeObject, length: number): TupleObject {
  const [start, end] = [self.start.offsetIn(length), self.end.offsetIn(length)];
  // Compared without their signs: -1 is the greatest.
  if (end >>> 0 > length >>> 0 || start >>> 0 > end >>> 0) throw outsideRange("length");
  return new TupleObject(typeByName("System.ValueTuple[int,int]"), [start, end - start]);
}

export default defineClr<RangeObject>({
  constructors: {
    "(System.Index,System.Index)": (start: IndexObject, end: IndexObject) => new RangeObject(start, end),
  },
  properties: { Start: (self) => self.start, End: (self) => self.end },
  methods: {
    GetOffsetAndLength: offsetAndLength,
    "Equals(System.Object)": (self, other: unknown) =>
      other instanceof RangeObject && other.equalityKey === self.equalityKey,
    "Equals(System.Range)": (self, other: RangeObject) => other.equalityKey === self.equalityKey,
  },
  statics: {
    StartAt: (start: IndexObject) => new RangeObject(start, new IndexObject(0, true)),
    EndAt: (end: IndexObject) => new RangeObject(new IndexObject(0, false), end),
  },
  staticProperties: { All: () => new RangeObject(new IndexObject(0, false), new IndexObject(0, true)) },
  toText: (self) => self.text,
});
