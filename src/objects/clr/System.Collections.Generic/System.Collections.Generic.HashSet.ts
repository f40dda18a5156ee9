import { outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { bucketCount } from "../members/bucketCount.ts";
import { ignoresCaseAlone } from "../members/dictionaryMembers.ts";
import { elementsOf, genericEnumerator } from "../members/listMembers.ts";
import { setConstructors, setMethods } from "../members/setMembers.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";
import { HashSetObject } from "./HashSetObject.ts";

/** The longest array that .NET makes. */
const mostElements = 0x7fffffc7;

function make(type: ClrType, comparer: unknown = null, source?: unknown): HashSetObject {
  const made = new HashSetObject(type, ignoresCaseAlone(comparer), comparer);
  if (source !== undefined) for (const item of elementsOf(source)) made.add(item);
  return made;
}

function checkCapacity(capacity: number): void {
  if (capacity < 0) throw outsideRange("capacity");
  if (capacity > mostElements)
    throw clrException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
}

export default defineClr<HashSetObject>({
  typeParameters: ["T"],
  constructors: {
    ...setConstructors(make, "System.Collections.Generic.IEqualityComparer[T]"),
    "(int)": function (capacity: number) {
      checkCapacity(capacity);
      return make(this);
    },
    "(int,System.Collections.Generic.IEqualityComparer[T])": function (capacity: number, comparer: unknown) {
      checkCapacity(capacity);
      return make(this, comparer);
    },
  },
  properties: {
    Count: (self) => self.count,
    Comparer: (self) => self.comparer ?? StringComparer.ordinal,
    "bool IsReadOnly {get;}": () => false,
  },
  methods: {
    ...setMethods,
    GetEnumerator: (self) => genericEnumerator(self, "System.Collections.Generic.HashSet`1+Enumerator"),
    EnsureCapacity: (self, size: number) => bucketCount(Math.max(size, self.count)),
    "TrimExcess()": () => undefined,
  },
});
