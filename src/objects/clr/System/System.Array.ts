import { ConversionRank, conversionRank } from "../../calls/conversionRank.ts";
import { argumentInvalid, indexOutside, notSupported, outOfRange } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { convertValue } from "../../members/propertyAccess.ts";
import { arrayElementType } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { isPrimitive } from "../../types/isPrimitive.ts";
import { typeOf } from "../../types/typeOf.ts";
import { clrText } from "../../values/clrText.ts";
import { MultiDimensionalArray, TypedArray } from "../../values/collections/TypedArray.ts";
import { elementType, itemsOf } from "../members/arrayMembers.ts";
import { copyTo, enumerator, indexOfItem } from "../members/listMembers.ts";
import { assignmentOf } from "./arrayAssignment.ts";
import { arrayStatics, clear } from "./arrayStatics.ts";

function lengths(self: unknown): readonly number[] {
  return self instanceof MultiDimensionalArray ? self.lengths : [itemsOf(self).length];
}

function dimension(self: unknown, index: number): number {
  const all = lengths(self);
  if (index < 0 || index >= all.length) throw clrError("System.IndexOutOfRangeException", "WrongDimension");
  return all[index];
}

const dimensionTexts = ["NotOneDimension", "NotTwoDimensions", "NotThreeDimensions"] as const;

function offset(self: unknown, indexes: readonly number[]): number {
  const all = lengths(self);
  if (indexes.length !== all.length)
    throw argumentInvalid(clrText(dimensionTexts[indexes.length - 1] ?? "WrongDimensions"));
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

/** Indexes of 64 bits, as many as a method has for them by these names. */
function shortIndexes(indexes: readonly bigint[]): number[] {
  return indexes.map((index, at) => {
    const short = Number(BigInt.asIntN(32, index));
    if (BigInt(short) === index) return short;
    throw outOfRange(clrText("HugeArray"), indexes.length === 1 ? "index" : `index${at + 1}`);
  });
}

function setValue(self: unknown, value: unknown, ...indexes: number[]): void {
  const type = self instanceof MultiDimensionalArray ? self.elementType : arrayElementType(self);
  const at = offset(self, indexes);
  if (value !== null && conversionRank(typeOf(value), type) < ConversionRank.numericImplicit)
    throw notStorable(typeOf(value), type);
  itemsOf(self)[at] = convertValue(value, type);
}

function copyInto(self: unknown, target: unknown, at: number): void {
  const items = target === null ? [] : itemsOf(self).map(assignmentOf(elementType(self), elementType(target)));
  copyTo(items, target, at);
}

function notStorable(from: ClrType, to: ClrType): unknown {
  if (!isPrimitive(from) || !isPrimitive(to))
    return clrException("System.InvalidCastException", "Object cannot be stored in an array of this type.");
  const text =
    "Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.";
  return clrException("System.ArgumentException", text);
}

function clone(self: unknown): unknown {
  if (self instanceof MultiDimensionalArray)
    return new MultiDimensionalArray(self.elementType, self.lengths, [...self.items]);
  return self instanceof TypedArray ? new TypedArray(self.elementType, [...self.items]) : [...itemsOf(self)];
}

export default defineClr<unknown>({
  properties: {
    Length: (self) => itemsOf(self).length,
    Count: (self) => itemsOf(self).length,
    LongLength: (self) => BigInt(itemsOf(self).length),
    Rank: (self) => lengths(self).length,
    SyncRoot: (self) => self,
    IsReadOnly: () => false,
    IsFixedSize: () => true,
    IsSynchronized: () => false,
  },
  staticProperties: { MaxLength: () => 2147483591 },
  methods: {
    GetLength: dimension,
    GetLongLength: (self, index: number) => BigInt(dimension(self, index)),
    GetUpperBound: (self, index: number) => dimension(self, index) - 1,
    GetLowerBound: (self, index: number) => {
      dimension(self, index);
      return 0;
    },
    "GetValue(int)": getValue,
    "GetValue(int,int)": getValue,
    "GetValue(int,int,int)": getValue,
    "GetValue(int[])": (self, indexes: number[]) => getValue(self, ...indexes),
    "SetValue(System.Object,int)": setValue,
    "SetValue(System.Object,int,int)": setValue,
    "SetValue(System.Object,int,int,int)": setValue,
    "SetValue(System.Object,int[])": (self, value: unknown, indexes: number[]) => setValue(self, value, ...indexes),
    "GetValue(long)": (self, ...indexes: bigint[]) => getValue(self, ...shortIndexes(indexes)),
    "GetValue(long,long)": (self, ...indexes: bigint[]) => getValue(self, ...shortIndexes(indexes)),
    "GetValue(long,long,long)": (self, ...indexes: bigint[]) => getValue(self, ...shortIndexes(indexes)),
    "GetValue(long[])": (self, indexes: bigint[]) => getValue(self, ...indexes.map(Number)),
    "SetValue(System.Object,long)": (self, value: unknown, ...indexes: bigint[]) =>
      setValue(self, value, ...shortIndexes(indexes)),
    "SetValue(System.Object,long,long)": (self, value: unknown, ...indexes: bigint[]) =>
      setValue(self, value, ...shortIndexes(indexes)),
    "SetValue(System.Object,long,long,long)": (self, value: unknown, ...indexes: bigint[]) =>
      setValue(self, value, ...shortIndexes(indexes)),
    Clone: clone,
    "CopyTo(array,int)": copyInto,
    "CopyTo(array,long)": (self, target: unknown, at: bigint) => copyInto(self, target, shortIndexes([at])[0]),
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => itemsOf(self)),
    Initialize: () => undefined,
    Contains: (self, value: unknown) => indexOfItem(itemsOf(self), value) >= 0,
    IndexOf: (self, value: unknown) => indexOfItem(itemsOf(self), value),
    Add: fixedSize,
    Clear: (self) => clear(self, 0, itemsOf(self).length),
    Insert: fixedSize,
    Remove: fixedSize,
    RemoveAt: fixedSize,
    "System.Object Get(int index)": getValue,
    "void Set(int index, System.Object value)": (self, ...given: unknown[]) => {
      itemsOf(self)[offset(self, given.slice(0, -1) as number[])] = convertValue(given.at(-1), elementType(self));
    },
  },
  interfaceIndexers: {
    "System.Object IList.Item(int index) {get;set;}": {
      get: getValue,
      set: (self, at, value) => setValue(self, value, at as number),
    },
  },
  statics: arrayStatics,
});

function fixedSize(): never {
  throw notSupported("Collection was of a fixed size.");
}
