import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { comparison } from "../members/compareDefault.ts";
import { elementsOf, genericEnumerator } from "../members/listMembers.ts";
import { setConstructors, setMethods } from "../members/setMembers.ts";
import { defaultComparer } from "./defaultComparers.ts";
import { SortedSetObject } from "./SortedSetObject.ts";

function make(type: ClrType, comparer: unknown = null, source?: unknown): SortedSetObject {
  const made = new SortedSetObject(type, comparison(comparer), comparer);
  if (source !== undefined) for (const item of elementsOf(source)) made.add(item);
  return made;
}

function end(self: SortedSetObject, index: number): unknown {
  return self.count > 0 ? self.at(index) : defaultValue(self.type.typeArguments[0]);
}

export default defineClr<SortedSetObject>({
  typeParameters: ["T"],
  constructors: setConstructors(make, "System.Collections.Generic.IComparer[T]"),
  properties: {
    "bool IsReadOnly {get;}": () => false,
    Comparer: (self) => self.comparer ?? defaultComparer(self.type.typeArguments[0]),
    Count: (self) => self.count,
    Min: (self) => end(self, 0),
    Max: (self) => end(self, -1),
  },
  methods: {
    ...setMethods,
    Reverse: (self) => newArray(self.type.typeArguments[0], self.toArray().reverse()),
    GetViewBetween: (self, low: unknown, high: unknown) => {
      if (self.compare(low, high) > 0) throw argumentInvalid("Must be less than or equal to upperValue.", "lowerValue");
      const view = self.emptyCopy();
      for (const item of self.toArray())
        if (self.compare(item, low) >= 0 && self.compare(item, high) <= 0) view.add(item);
      return view;
    },
    GetEnumerator: (self) => genericEnumerator(self, "System.Collections.Generic.SortedSet`1+Enumerator"),
  },
});
