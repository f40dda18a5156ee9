import { checkNotNegative, outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { ensureHashCapacity, hashCapacity, trimHashCapacity, withRoom } from "../members/bucketCount.ts";
import { ignoresCaseAlone } from "../members/dictionaryMembers.ts";
import { elementsOf, genericEnumerator } from "../members/listMembers.ts";
import { setConstructors, setMethods } from "../members/setMembers.ts";
import { defaultEqualityComparer } from "./defaultComparers.ts";
import { HashSetObject } from "./HashSetObject.ts";

/** The longest array that .NET makes. */
const mostElements = 0x7fffffc7;

function make(type: ClrType, comparer: unknown = null, source?: unknown): HashSetObject {
  const made = new HashSetObject(type, ignoresCaseAlone(comparer), comparer);
  if (source === undefined) return made;
  const items = elementsOf(source);
  for (const item of items) made.add(item);
  return withRoom(made, items.length);
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
      return withRoom(make(this), capacity);
    },
    "(int,System.Collections.Generic.IEqualityComparer[T])": function (capacity: number, comparer: unknown) {
      checkCapacity(capacity);
      return withRoom(make(this, comparer), capacity);
    },
  },
  properties: {
    Count: (self) => self.count,
    Capacity: hashCapacity,
    Comparer: (self) => self.comparer ?? defaultEqualityComparer(self.type.typeArguments[0]),
    "bool IsReadOnly {get;}": () => false,
  },
  methods: {
    ...setMethods,
    GetEnumerator: (self) => genericEnumerator(self, "System.Collections.Generic.HashSet`1+Enumerator"),
    EnsureCapacity: (self, size: number) => {
      checkNotNegative(size, "capacity");
      return ensureHashCapacity(self, size);
    },
    "TrimExcess()": (self) => trimHashCapacity(self, self.count, true),
    "TrimExcess(int)": (self, size: number) => trimHashCapacity(self, size, true),
    OnDeserialization: () => undefined,
  },
});
