import { checkStop, pollStop } from "../../../base/budget.ts";
import { argumentInvalid, checkNotNegative, checkNotNull, indexOutOfRange } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { defineClr } from "../../types/defineClr.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";
import { Byte } from "../../values/numbers.ts";
import { changed, copyTo, enumerator } from "../members/listMembers.ts";
import { BitArray } from "./BitArray.ts";

function bitsOf(value: number, count: number): boolean[] {
  return Array.from({ length: count }, (_, bit) => ((value >>> bit) & 1) === 1);
}

function checkBit(self: BitArray, index: number): void {
  if (index >= 0 && index < self.items.length) return;
  throw indexOutOfRange(index);
}

function set(self: BitArray, index: number, value: boolean): void {
  checkBit(self, index);
  self.items[index] = value;
  changed(self);
}

function get(self: BitArray, index: number): boolean {
  checkBit(self, index);
  return self.bits[index];
}

function combine(self: BitArray, other: BitArray | null, by: (left: boolean, right: boolean) => boolean): BitArray {
  checkNotNull(other, "value");
  const bits = (other as BitArray).bits;
  if (bits.length !== self.items.length) throw argumentInvalid("Array lengths must be the same.");
  for (let index = 0; index < bits.length; index++) {
    pollStop();
    self.items[index] = by(self.bits[index], bits[index]);
  }
  changed(self);
  return self;
}

function shift(self: BitArray, count: number): BitArray {
  const bits = copied(self);
  for (let index = 0; index < bits.length; index++) {
    pollStop();
    self.items[index] = bits[index + count] ?? false;
  }
  changed(self);
  return self;
}

/** The bits as items of an array: as they are, or in whole numbers of 32 or 8 of them. */
function itemsFor(self: BitArray, target: unknown): readonly unknown[] {
  const element = target instanceof TypedArray ? target.elementType.name : "";
  if (target === null || element === "System.Boolean") return self.items;
  const size = element === "System.Int32" ? 32 : element === "System.Byte" ? 8 : 0;
  const refused = "Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and Byte[].";
  if (size === 0) throw argumentInvalid(refused, "array");
  const numbers: unknown[] = [];
  for (let from = 0; from < self.items.length; from += size) {
    pollStop();
    const bits = self.bits.slice(from, from + size).reduce((sum, bit, at) => (bit ? sum | (1 << at) : sum), 0);
    numbers.push(size === 32 ? bits : new Byte(bits));
  }
  return numbers;
}

/** Copies, and what looks at all bits at once, are asked for one by one: each takes a hundredth of a second or so. */
function copied(self: BitArray): boolean[] {
  checkArrayLength(self.items.length);
  return [...bitsAt(self)];
}

function bitsAt(self: BitArray): readonly boolean[] {
  checkStop();
  return self.bits;
}

function filled(length: number, value: boolean): BitArray {
  checkNotNegative(length, "length");
  checkArrayLength(length);
  return new BitArray(new Array<boolean>(length).fill(value));
}

export default defineClr<BitArray>({
  constructors: {
    "(int)": (length: number) => filled(length, false),
    "(int,bool)": filled,
    "(byte[])": (bytes: readonly Byte[]) => new BitArray(bytes.flatMap((byte) => bitsOf(byte.value, 8))),
    "(bool[])": (values: readonly boolean[]) => new BitArray([...values]),
    "(int[])": (values: readonly number[]) => new BitArray(values.flatMap((value) => bitsOf(value, 32))),
    "(System.Collections.BitArray)": (bits: BitArray) => new BitArray(copied(bits)),
  },
  properties: {
    Count: (self) => self.items.length,
    Length: {
      get: (self) => self.items.length,
      set: (self, value: number) => {
        checkNotNegative(value, "value");
        checkArrayLength(value);
        while (self.items.length < value) self.items.push(false);
        self.items.length = value;
        changed(self);
      },
    },
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  indexers: { Item: { get, set } },
  methods: {
    Get: get,
    Set: set,
    SetAll: (self, value: boolean) => {
      self.items.fill(value);
      changed(self);
    },
    And: (self, other: BitArray) => combine(self, other, (a, b) => a && b),
    Or: (self, other: BitArray) => combine(self, other, (a, b) => a || b),
    Xor: (self, other: BitArray) => combine(self, other, (a, b) => a !== b),
    Not: (self) => combine(self, self, (a) => !a),
    RightShift: (self, count: number) => {
      checkNotNegative(count, "count");
      return shift(self, count);
    },
    LeftShift: (self, count: number) => {
      checkNotNegative(count, "count");
      return shift(self, -count);
    },
    HasAllSet: (self) => bitsAt(self).every(Boolean),
    HasAnySet: (self) => bitsAt(self).some(Boolean),
    Clone: (self) => new BitArray(copied(self)),
    CopyTo: (self, target: unknown, at: number) => {
      checkNotNegative(at, "index");
      copyTo(itemsFor(self, target), target, at);
    },
    GetEnumerator: (self) => enumerator("System.Collections.BitArray+BitArrayEnumeratorSimple", () => self.elements),
  },
});
