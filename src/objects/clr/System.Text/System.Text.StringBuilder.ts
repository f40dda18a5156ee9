import { checkTextLength } from "../../../base/budget.ts";
import { exporterOf } from "../../calls/marshal.ts";
import {
  argumentNull,
  checkIndex,
  checkNotNegative,
  checkNotNull,
  indexOutside,
  outOfRange,
} from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatArguments } from "../../text/formatArguments.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { StringBuilder } from "../../values/io/StringBuilder.ts";
import { Char } from "../../values/numbers.ts";

type Text = string | null;

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
  if (count < 0 || start + count > self.text.length) throw outOfRange(clrText("IndexMustBeLess"), "count");
  const middle = self.text
    .slice(start, start + count)
    .split(old)
    .join(by ?? "");
  grow(self, self.text.length - count + middle.length, "requiredLength");
  self.text = self.text.slice(0, start) + middle + self.text.slice(start + count);
  return self;
}

function make(text: string, size = 16): StringBuilder {
  checkNotNegative(size, "capacity");
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
  return Object.fromEntries(numberTypes.map((type) => [`System.Text.StringBuilder ${head}${type} value)`, make(type)]));
}

function numberText(type: string): (value: unknown) => string {
  const exporter = exporterOf(typeByName(type));
  return (value) => valueText(exporter ? exporter(value) : value);
}

export default defineType<StringBuilder>({
  name: "System.Text.StringBuilder",
  constructors: {
    "()": () => make(""),
    "(int capacity)": (size: number) => make("", size),
    "(string value)": (text: Text) => make(text ?? ""),
    "(string value, int capacity)": (text: Text, size: number) => make(text ?? "", size),
    "(string value, int startIndex, int length, int capacity)": (
      text: Text,
      start: number,
      length: number,
      size: number,
    ) => make((text ?? "").slice(start, start + length), size),
    "(int capacity, int maxCapacity)": (size: number, largest: number) => {
      const made = make("", size);
      made.maxCapacity = largest;
      return made;
    },
  },
  properties: {
    "int Capacity {get;set;}": {
      get: (self) => self.capacity,
      set: (self, value: number) => {
        if (value < self.text.length) throw outOfRange("capacity was less than the current size.", "value");
        self.capacity = value;
      },
    },
    "int MaxCapacity {get;}": (self) => self.maxCapacity,
    "int Length {get;set;}": {
      get: (self) => self.text.length,
      set: (self, value: number) => {
        checkNotNegative(value, "value");
        if (value > self.maxCapacity) throw outOfRange("The length cannot be greater than the capacity.", "value");
        self.capacity = Math.max(self.capacity, value);
        self.text = self.text.slice(0, value).padEnd(value, "\0");
      },
    },
  },
  indexers: {
    "char Chars(int index) {get;set;}": {
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
    ...forTypes("Insert(int index, ", (type) => {
      const text = numberText(type);
      return (self: StringBuilder, index: number, value: unknown) => insert(self, index, text(value));
    }),
    "System.Text.StringBuilder Append(string value)": (self, value: Text) => append(self, value ?? ""),
    "System.Text.StringBuilder Append(char value)": (self, value: string) => append(self, value),
    "System.Text.StringBuilder Append(bool value)": (self, value: boolean) => append(self, value ? "True" : "False"),
    "System.Text.StringBuilder Append(System.Object value)": (self, value: unknown) => append(self, valueText(value)),
    "System.Text.StringBuilder Append(char[] value)": (self, value: readonly Char[] | null) =>
      append(self, charText(value)),
    "System.Text.StringBuilder Append(System.Text.StringBuilder value)": (self, value: StringBuilder | null) =>
      append(self, value?.text ?? ""),
    "System.Text.StringBuilder Append(char value, int repeatCount)": (self, value: string, count: number) => {
      checkNotNegative(count, "repeatCount");
      return append(self, value.repeat(count));
    },
    "System.Text.StringBuilder Append(char[] value, int startIndex, int charCount)": (
      self,
      value: readonly Char[] | null,
      start: number,
      count: number,
    ) => append(self, part(charText(value), start, count)),
    "System.Text.StringBuilder Append(string value, int startIndex, int count)": (
      self,
      value: Text,
      start: number,
      count: number,
    ) => append(self, part(value ?? "", start, count)),
    "System.Text.StringBuilder AppendLine()": (self) => append(self, newLine()),
    "System.Text.StringBuilder AppendLine(string value)": (self, value: Text) =>
      append(self, (value ?? "") + newLine()),
    "System.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values)": joined,
    "System.Text.StringBuilder AppendJoin(string separator, System.Collections.Generic.IEnumerable[T] values)": joined,
    "System.Text.StringBuilder AppendJoin(string separator, Params string[] values)": joined,
    "System.Text.StringBuilder AppendJoin(char separator, Params System.Object[] values)": joined,
    "System.Text.StringBuilder AppendJoin(char separator, System.Collections.Generic.IEnumerable[T] values)": joined,
    "System.Text.StringBuilder AppendJoin(char separator, Params string[] values)": joined,
    "System.Text.StringBuilder AppendFormat(string format, System.Object arg0)": (self, text: Text, a: unknown) =>
      format(self, null, text, [a]),
    "System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)": (
      self,
      text: Text,
      a: unknown,
      b: unknown,
    ) => format(self, null, text, [a, b]),
    "System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)":
      (self, text: Text, a: unknown, b: unknown, c: unknown) => format(self, null, text, [a, b, c]),
    "System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args)": (
      self,
      text: Text,
      args: readonly unknown[] | null,
    ) => format(self, null, text, args),
    "System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, System.Object arg0)": (
      self,
      culture: unknown,
      text: Text,
      a: unknown,
    ) => format(self, culture, text, [a]),
    "System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)":
      format,
    "System.Text.StringBuilder Clear()": (self) => {
      self.text = "";
      return self;
    },
    "System.Text.StringBuilder Insert(int index, string value)": (self, index: number, value: Text) =>
      insert(self, index, value ?? ""),
    "System.Text.StringBuilder Insert(int index, string value, int count)": (
      self,
      index: number,
      value: Text,
      count: number,
    ) => {
      checkNotNegative(count, "count");
      return insert(self, index, (value ?? "").repeat(count));
    },
    "System.Text.StringBuilder Insert(int index, char value)": (self, index: number, value: string) =>
      insert(self, index, value),
    "System.Text.StringBuilder Insert(int index, bool value)": (self, index: number, value: boolean) =>
      insert(self, index, value ? "True" : "False"),
    "System.Text.StringBuilder Insert(int index, char[] value)": (self, index: number, value: readonly Char[] | null) =>
      insert(self, index, charText(value)),
    "System.Text.StringBuilder Insert(int index, System.Object value)": (self, index: number, value: unknown) =>
      insert(self, index, valueText(value)),
    "System.Text.StringBuilder Remove(int startIndex, int length)": (self, start: number, length: number) => {
      checkNotNegative(length, "length");
      checkNotNegative(start, "startIndex");
      if (length > self.text.length - start) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "length");
      self.text = self.text.slice(0, start) + self.text.slice(start + length);
      return self;
    },
    "System.Text.StringBuilder Replace(string oldValue, string newValue)": (self, old: Text, by: Text) =>
      replace(self, old, by),
    "System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)": replace,
    "System.Text.StringBuilder Replace(char oldChar, char newChar)": (self, old: string, by: string) =>
      replace(self, old, by),
    "System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)": replace,
    "int EnsureCapacity(int capacity)": (self, size: number) => {
      self.capacity = Math.max(self.capacity, size);
      return self.capacity;
    },
    "bool Equals(System.Text.StringBuilder sb)": (self, other: StringBuilder | null) => self.text === other?.text,
    "string ToString()": (self) => self.text,
    "string ToString(int startIndex, int length)": (self, start: number, length: number) => {
      checkNotNegative(start, "startIndex");
      if (start > self.text.length)
        throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      checkNotNegative(length, "length");
      if (start + length > self.text.length)
        throw outOfRange("Index and length must refer to a location within the string.", "length");
      return self.text.slice(start, start + length);
    },
    "void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)": (
      self,
      source: number,
      destination: Char[],
      at: number,
      count: number,
    ) => {
      checkNotNull(destination, "destination");
      const text = part(self.text, source, count);
      for (let index = 0; index < count; index++) destination[at + index] = new Char(text.charCodeAt(index));
    },
  },
  toText: (self) => self.text,
});
