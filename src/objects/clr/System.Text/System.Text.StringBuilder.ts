import { checkTextLength } from "../../../base/budget.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { exporterOf } from "../../calls/marshal.ts";
import {
  argumentInvalid,
  argumentNull,
  checkIndex,
  checkNotNegative,
  checkNotNull,
  indexOutside,
  outOfRange,
  outOfRangeValue,
} from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatArguments } from "../../text/formatArguments.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { StringBuilder } from "../../values/io/StringBuilder.ts";
import { Char } from "../../values/numbers.ts";

type Text = string | null;

/** The argument that Remove names where the part ends behind the text. */
const removedBeyond: PerEdition<string> = { Desktop: "index", Core: "length" };

function append(self: StringBuilder, text: string): StringBuilder {
  grow(self, self.text.length + text.length, "valueCount");
  checkTextLength(self.text.length + text.length, text.length);
  self.text += text;
  return self;
}

/** Room for so many characters: a chunk as long as what is there is added, of 8000 at most. */
function grow(self: StringBuilder, length: number, parameter: string): void {
  if (length <= self.capacity) return;
  if (length > self.maxCapacity) throw outOfRange("The length cannot be greater than the capacity.", parameter);
  const { capacity } = self;
  self.capacity = Math.min(capacity + Math.max(length - capacity, Math.min(capacity, 8000)), self.maxCapacity);
}

function insert(self: StringBuilder, index: number, text: string): StringBuilder {
  if (index < 0 || index > self.text.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "index");
  const length = self.text.length + text.length;
  if (length > self.maxCapacity) throw outOfRange("The length cannot be greater than the capacity.", "requiredLength");
  if (length > self.capacity) self.capacity += text.length;
  checkTextLength(self.text.length + text.length);
  self.text = self.text.slice(0, index) + text + self.text.slice(index);
  return self;
}

function charText(chars: readonly Char[] | null): string {
  return (chars ?? []).map((one) => String.fromCharCode(one.code)).join("");
}

function part(text: string, start: number, count: number): string {
  checkNotNegative(start, "startIndex");
  checkNotNegative(count, "count");
  if (start > text.length - count) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
  return text.slice(start, start + count);
}

function replace(self: StringBuilder, old: Text, by: Text, start = 0, count = self.text.length): StringBuilder {
  if (old === null) throw argumentNull("oldValue");
  if (old === "") throw clrError("System.ArgumentException", "EmptyText", [], "oldValue");
  if (start < 0 || start > self.text.length) throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  if (count < 0 || start + count > self.text.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "count");
  const middle = self.text
    .slice(start, start + count)
    .split(old)
    .join(by ?? "");
  grow(self, self.text.length - count + middle.length, "requiredLength");
  self.text = self.text.slice(0, start) + middle + self.text.slice(start + count);
  return self;
}

function make(text: string, size = 16): StringBuilder {
  checkNotNegative(size, "capacity", "NotNegativeCapacity");
  const made = new StringBuilder(text);
  made.capacity = Math.max(size === 0 ? 16 : size, text.length);
  return made;
}

function format(self: StringBuilder, culture: unknown, text: Text, args: readonly unknown[] | null): StringBuilder {
  checkNotNull(text, "format");
  checkNotNull(args, "args");
  return append(self, formatArguments(text as string, args ?? [], cultureOf(culture)));
}

function joined(self: StringBuilder, separator: Text, values: unknown): StringBuilder {
  checkNotNull(values, "values");
  return append(
    self,
    [...((Array.isArray(values) ? values : enumerate(values)) ?? [values])].map(valueText).join(separator ?? ""),
  );
}

/** Append and Insert of every simple type: by the text of the value. */
const numberTypes = ["sbyte", "byte", "short", "int", "long", "float", "double", "decimal", "ushort", "uint", "ulong"];

function forTypes<M>(head: string, make: (type: string) => M): Record<string, M> {
  return Object.fromEntries(numberTypes.map((type) => [`${head}${type})`, make(type)]));
}

function numberText(type: string): (value: unknown) => string {
  const exporter = exporterOf(typeByName(type));
  return (value) => valueText(exporter ? exporter(value) : value);
}

export default defineClr<StringBuilder>({
  constructors: {
    "()": () => make(""),
    "(int)": (size: number) => make("", size),
    "(string)": (text: Text) => make(text ?? ""),
    "(string,int)": (text: Text, size: number) => make(text ?? "", size),
    "(string,int,int,int)": (text: Text, start: number, length: number, size: number) => {
      if (start > (text ?? "").length - length)
        throw outOfRange("Index and length must refer to a location within the string.", "length");
      return make((text ?? "").slice(start, start + length), size);
    },
    "(int,int)": (size: number, largest: number) => {
      if (size > largest) throw outOfRange("Capacity exceeds maximum capacity.", "capacity");
      if (largest < 1) throw outOfRangeValue(largest, "maxCapacity", "LargestCapacity");
      const made = make("", size);
      made.maxCapacity = largest;
      return made;
    },
  },
  properties: {
    Capacity: {
      get: (self) => self.capacity,
      set: (self, value: number) => {
        if (value < self.text.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    MaxCapacity: (self) => self.maxCapacity,
    Length: {
      get: (self) => self.text.length,
      set: (self, value: number) => {
        checkNotNegative(value, "value", "NotNegativeLength");
        if (value > self.maxCapacity) throw outOfRange("The length cannot be greater than the capacity.", "value");
        self.capacity = Math.max(self.capacity, value);
        self.text = self.text.slice(0, value).padEnd(value, "\0");
      },
    },
  },
  indexers: {
    Chars: {
      get: (self, index: number) => {
        if (index < 0 || index >= self.text.length) throw indexOutside();
        return self.text[index];
      },
      set: (self, index: number, value: string) => {
        checkIndex(index, self.text.length);
        self.text = self.text.slice(0, index) + value + self.text.slice(index + 1);
      },
    },
  },
  methods: {
    ...forTypes("Append(", (type) => {
      const text = numberText(type);
      return (self: StringBuilder, value: unknown) => append(self, text(value));
    }),
    ...forTypes("Insert(int,", (type) => {
      const text = numberText(type);
      return (self: StringBuilder, index: number, value: unknown) => insert(self, index, text(value));
    }),
    "Append(string)": (self, value: Text) => append(self, value ?? ""),
    "Append(char)": (self, value: string) => append(self, value),
    "Append(bool)": (self, value: boolean) => append(self, value ? "True" : "False"),
    "Append(System.Object)": (self, value: unknown) => append(self, valueText(value)),
    "Append(char[])": (self, value: readonly Char[] | null) => append(self, charText(value)),
    "Append(System.Text.StringBuilder)": (self, value: StringBuilder | null) => append(self, value?.text ?? ""),
    "Append(char,int)": (self, value: string, count: number) => {
      checkNotNegative(count, "repeatCount", "NotNegativeCount");
      return append(self, value.repeat(count));
    },
    "Append(char[],int,int)": (self, value: readonly Char[] | null, start: number, count: number) =>
      append(self, part(charText(value), start, count)),
    "Append(string,int,int)": (self, value: Text, start: number, count: number) =>
      count === 0 ? self : append(self, part(value ?? "", start, count)),
    "AppendLine()": (self) => append(self, newLine()),
    "AppendLine(string)": (self, value: Text) => append(self, (value ?? "") + newLine()),
    "AppendJoin(string,System.Object[])": joined,
    "AppendJoin(string,System.Collections.Generic.IEnumerable[T])": joined,
    "AppendJoin(string,string[])": joined,
    "AppendJoin(char,System.Object[])": joined,
    "AppendJoin(char,System.Collections.Generic.IEnumerable[T])": joined,
    "AppendJoin(char,string[])": joined,
    "AppendFormat(string,System.Object)": (self, text: Text, a: unknown) => format(self, null, text, [a]),
    "AppendFormat(string,System.Object,System.Object)": (self, text: Text, a: unknown, b: unknown) =>
      format(self, null, text, [a, b]),
    "AppendFormat(string,System.Object,System.Object,System.Object)": (
      self,
      text: Text,
      a: unknown,
      b: unknown,
      c: unknown,
    ) => format(self, null, text, [a, b, c]),
    "AppendFormat(string,System.Object[])": (self, text: Text, args: readonly unknown[] | null) =>
      format(self, null, text, args),
    "AppendFormat(System.IFormatProvider,string,System.Object)": (self, culture: unknown, text: Text, a: unknown) =>
      format(self, culture, text, [a]),
    "AppendFormat(System.IFormatProvider,string,System.Object,System.Object)": (
      self,
      culture: unknown,
      text: Text,
      a: unknown,
      b: unknown,
    ) => format(self, culture, text, [a, b]),
    "AppendFormat(System.IFormatProvider,string,System.Object,System.Object,System.Object)": (
      self,
      culture: unknown,
      text: Text,
      a: unknown,
      b: unknown,
      c: unknown,
    ) => format(self, culture, text, [a, b, c]),
    "AppendFormat(System.IFormatProvider,string,System.Object[])": format,
    Clear: (self) => {
      self.text = "";
      return self;
    },
    "Insert(int,string)": (self, index: number, value: Text) => insert(self, index, value ?? ""),
    "Insert(int,string,int)": (self, index: number, value: Text, count: number) => {
      checkNotNegative(count, "count");
      return insert(self, index, (value ?? "").repeat(count));
    },
    "Insert(int,char)": (self, index: number, value: string) => insert(self, index, value),
    "Insert(int,bool)": (self, index: number, value: boolean) => insert(self, index, value ? "True" : "False"),
    "Insert(int,char[])": (self, index: number, value: readonly Char[] | null) => insert(self, index, charText(value)),
    "Insert(int,System.Object)": (self, index: number, value: unknown) => insert(self, index, valueText(value)),
    Remove: (self, start: number, length: number) => {
      checkNotNegative(length, "length", "NotNegativeLength");
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      if (length > self.text.length - start)
        throw outOfRange(clrText("IndexMustBeLessOrEqual"), removedBeyond[edition()]);
      self.text = self.text.slice(0, start) + self.text.slice(start + length);
      return self;
    },
    "Replace(string,string)": (self, old: Text, by: Text) => replace(self, old, by),
    "Replace(string,string,int,int)": replace,
    "Replace(char,char)": (self, old: string, by: string) => replace(self, old, by),
    "Replace(char,char,int,int)": replace,
    EnsureCapacity: (self, size: number) => {
      checkNotNegative(size, "capacity");
      self.capacity = Math.max(self.capacity, size);
      return self.capacity;
    },
    "Equals(System.Text.StringBuilder)": (self, other: StringBuilder | null) => self.text === other?.text,
    "ToString(int,int)": (self, start: number, length: number) => {
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      if (start > self.text.length)
        throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      checkNotNegative(length, "length", "NotNegativeLength");
      if (start + length > self.text.length)
        throw outOfRange("Index and length must refer to a location within the string.", "length");
      return self.text.slice(start, start + length);
    },
    "CopyTo(int,char[],int,int)": (self, source: number, destination: Char[], at: number, count: number) => {
      checkNotNull(destination, "destination");
      const text = part(self.text, source, count);
      if (at > destination.length - count)
        throw argumentInvalid(
          "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.",
        );
      for (let index = 0; index < count; index++) destination[at + index] = new Char(text.charCodeAt(index));
    },
  },
  toText: (self) => self.text,
});
