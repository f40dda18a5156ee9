import { ConversionRank, conversionRank } from "../../calls/conversionRank.ts";
import { argumentInvalid, indexOutside, notSupported } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { convertValue } from "../../members/propertyAccess.ts";
import { arrayElementType } from "../../ops/indexing/arrayItems.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeOf } from "../../types/typeOf.ts";
import { MultiDimensionalArray, TypedArray } from "../../values/collections/TypedArray.ts";
import { itemsOf } from "../members/arrayMembers.ts";
import { copyTo, enumerator, indexOfItem } from "../members/listMembers.ts";
import { arrayStatics, clear } from "./arrayStatics.ts";

function lengths(self: unknown): readonly number[] {
  return self instanceof MultiDimensionalArray ? self.lengths : [itemsOf(self).length];
}

function dimension(self: unknown, index: number): number {
  const all = lengths(self);
  if (index < 0 || index >= all.length) throw indexOutside();
  return all[index];
}

function offset(self: unknown, indexes: readonly number[]): number {
  const all = lengths(self);
  if (indexes.length !== all.length) throw argumentInvalid("Array was not a one-dimensional array.");
  let position = 0;
  for (const [at, length] of all.entries()) {
    const index = indexes[at];
    if (index < 0 || index >= length) throw indexOutside();
    position = position * length + index;
  }
  return position;
}

function getValue(self: unknown, ...indexes: number[]): unknown {
  return itemsOf(self)[offset(self, indexes)];
}

function setValue(self: unknown, value: unknown, ...indexes: number[]): void {
  const type = self instanceof MultiDimensionalArray ? self.elementType : arrayElementType(self);
  const at = offset(self, indexes);
  if (value !== null && conversionRank(typeOf(value), type) < ConversionRank.numericImplicit)
    throw clrException("System.InvalidCastException", "Object cannot be stored in an array of this type.");
  itemsOf(self)[at] = convertValue(value, type);
}

function clone(self: unknown): unknown {
  if (self instanceof MultiDimensionalArray)
    return new MultiDimensionalArray(self.elementType, self.lengths, [...self.items]);
  return self instanceof TypedArray ? new TypedArray(self.elementType, [...self.items]) : [...itemsOf(self)];
}

export default defineType<unknown>({
  name: "System.Array",
  properties: {
    "int Length {get;}": (self) => itemsOf(self).length,
    "int Count {get;}": (self) => itemsOf(self).length,
    "long LongLength {get;}": (self) => BigInt(itemsOf(self).length),
    "int Rank {get;}": (self) => lengths(self).length,
    "System.Object SyncRoot {get;}": (self) => self,
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => true,
    "bool IsSynchronized {get;}": () => false,
  },
  staticProperties: { "static int MaxLength {get;}": () => 2147483591 },
  methods: {
    "int GetLength(int dimension)": dimension,
    "long GetLongLength(int dimension)": (self, index: number) => BigInt(dimension(self, index)),
    "int GetUpperBound(int dimension)": (self, index: number) => dimension(self, index) - 1,
    "int GetLowerBound(int dimension)": (self, index: number) => {
      dimension(self, index);
      return 0;
    },
    "System.Object GetValue(int index)": getValue,
    "System.Object GetValue(int index1, int index2)": getValue,
    "System.Object GetValue(int index1, int index2, int index3)": getValue,
    "System.Object GetValue(Params int[] indices)": (self, indexes: number[]) => getValue(self, ...indexes),
    "void SetValue(System.Object value, int index)": setValue,
    "void SetValue(System.Object value, int index1, int index2)": setValue,
    "void SetValue(System.Object value, int index1, int index2, int index3)": setValue,
    "void SetValue(System.Object value, Params int[] indices)": (self, value: unknown, indexes: number[]) =>
      setValue(self, value, ...indexes),
    "System.Object Clone()": clone,
    "void CopyTo(array array, int index)": (self, target: unknown, at: number) => copyTo(itemsOf(self), target, at),
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.ArrayEnumerator", () => itemsOf(self)),
    "void Initialize()": () => undefined,
    "bool Contains(System.Object value)": (self, value: unknown) => indexOfItem(itemsOf(self), value) >= 0,
    "int IndexOf(System.Object value)": (self, value: unknown) => indexOfItem(itemsOf(self), value),
    "int Add(System.Object value)": fixedSize,
    "void Clear()": (self) => clear(self, 0, itemsOf(self).length),
    "void Insert(int index, System.Object value)": fixedSize,
    "void Remove(System.Object value)": fixedSize,
    "void RemoveAt(int index)": fixedSize,
    "System.Object Get(int index)": getValue,
    "void Set(int index, System.Object value)": (self, index: number, value: unknown) => setValue(self, value, index),
  },
  statics: arrayStatics,
});

function fixedSize(): never {
  throw notSupported("Collection was of a fixed size.");
}
