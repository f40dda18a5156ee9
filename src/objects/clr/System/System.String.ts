import { checkTextLength, growArray, largeText, pollStop } from "../../../base/budget.ts";
import { escapeRegExp } from "../../../base/escapeRegExp.ts";
import { splitText } from "../../../base/splitText.ts";
import {
  argumentInvalid,
  argumentNull,
  checkNotGreater,
  checkNotGreaterUnsigned,
  checkNotNegative,
  checkNotNull,
  indexOutside,
  outOfRange,
} from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { characterItems } from "../../text/characterItems.ts";
import { lowerCase, upperCase } from "../../text/culture/simpleCase.ts";
import { compareBy, compareCulture, ignoresCase } from "../../text/culture/stringComparison.ts";
import { cultureText } from "../../text/cultureText.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { clrText } from "../../values/clrText.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import { Char } from "../../values/numbers.ts";
import { CultureInfo } from "../../values/time/CultureInfo.ts";
import { hashCode } from "./hashCode.ts";
import { stringComparisons } from "./stringComparisons.ts";
import { stringFormats } from "./stringFormats.ts";
import { indexOf, indexOfAny, lastIndexOf, lastIndexOfAny, splitText as splitAtAny, trimText } from "./stringSearch.ts";

type Text = string | null;
type Chars = readonly Char[] | null;

function characters(array: Chars): string[] {
  return (array ?? []).map((one) => String.fromCharCode(one.code));
}

function characterSet(array: Chars): ReadonlySet<string> {
  checkNotNull(array, "anyOf");
  return new Set(characters(array));
}

function join(separator: Text, values: Iterable<unknown> | null, parameter = "values"): string {
  if (!values) throw argumentNull(parameter);
  const between = separator ?? "";
  const texts: string[] = [];
  let length = 0;
  for (const value of values) {
    pollStop();
    growArray(texts);
    const text = cultureText(value);
    length += text.length + between.length;
    if (length > largeText) checkTextLength(length - between.length, text.length);
    texts.push(text);
  }
  return texts.join(between);
}

function joinPart(separator: Text, values: readonly unknown[] | null, start: number, count: number): string {
  checkNotNull(values, "value");
  checkNotNegative(start, "startIndex");
  checkNotNegative(count, "count");
  const items = values as readonly unknown[];
  checkNotGreater(start, items.length - count, "startIndex");
  return items
    .slice(start, start + count)
    .map(valueText)
    .join(separator ?? "");
}

function elementsOf(value: unknown): Iterable<unknown> {
  return typeof value === "string"
    ? characterItems(value)
    : (enumerate(value) ?? (value instanceof ClrObject ? [value] : []));
}

function replaceText(self: string, old: Text, by: Text, ignoreCase = false): string {
  if (old === null || old === "")
    throw old === null ? argumentNull("oldValue") : clrError("System.ArgumentException", "EmptyText", [], "oldValue");
  const given = by ?? "";
  if (!ignoreCase) {
    if (self.length <= largeText && given.length <= largeText / 100) return self.split(old).join(given);
    const parts = splitText(self, old);
    checkTextLength(self.length + (parts.length - 1) * (given.length - old.length));
    return parts.join(given);
  }
  const pattern = new RegExp(escapeRegExp(old), "gi");
  return self.replace(pattern, () => given);
}

function startsWith(self: string, value: Text, ignoreCase = false): boolean {
  checkNotNull(value, "value");
  const text = value as string;
  return ignoreCase ? self.toLowerCase().startsWith(text.toLowerCase()) : self.startsWith(text);
}

function endsWith(self: string, value: Text, ignoreCase = false): boolean {
  checkNotNull(value, "value");
  const text = value as string;
  return ignoreCase ? self.toLowerCase().endsWith(text.toLowerCase()) : self.endsWith(text);
}

const localeOf = (culture: unknown): string | undefined =>
  culture instanceof CultureInfo && culture.name !== "" ? culture.name : undefined;

const forms: Readonly<Record<string, "NFC" | "NFD" | "NFKC" | "NFKD">> = {
  FormC: "NFC",
  FormD: "NFD",
  FormKC: "NFKC",
  FormKD: "NFKD",
};

function form(value: unknown): "NFC" | "NFD" | "NFKC" | "NFKD" {
  return forms[valueText(value)] ?? "NFC";
}

export default defineType<string>({
  name: "System.String",
  constructors: {
    "(char[] value)": (value: Chars) => characters(value).join(""),
    "(char[] value, int startIndex, int length)": (value: Chars, start: number, length: number) => {
      checkNotNull(value, "value");
      checkNotNegative(start, "startIndex");
      checkNotNegative(length, "length");
      if (start + length > (value as Chars & {}).length)
        throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
      return characters(value)
        .slice(start, start + length)
        .join("");
    },
    "(char c, int count)": (c: string, count: number) => {
      checkNotNegative(count, "count");
      return c.repeat(count);
    },
  },
  properties: { "int Length {get;}": (self) => self.length },
  indexers: {
    "char Chars(int index) {get;}": {
      get: (self, index: number) => {
        if (index < 0 || index >= self.length) throw indexOutside();
        return self[index];
      },
    },
  },
  staticProperties: { "static string Empty": () => "" },
  methods: {
    "bool Contains(string value)": (self, value: Text) => {
      checkNotNull(value, "value");
      return self.includes(value as string);
    },
    "bool Contains(string value, System.StringComparison comparisonType)": (self, value: Text, comparison: unknown) => {
      checkNotNull(value, "value");
      return indexOf(self, value, 0, self.length, comparison) >= 0;
    },
    "bool Contains(char value)": (self, value: string) => self.includes(value),
    "bool Contains(char value, System.StringComparison comparisonType)": (self, value: string, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison) >= 0,
    "bool StartsWith(string value)": (self, value: Text) => startsWith(self, value),
    "bool StartsWith(string value, System.StringComparison comparisonType)": (self, value: Text, comparison: unknown) =>
      startsWith(self, value, ignoresCase(comparison)),
    "bool StartsWith(string value, bool ignoreCase, cultureinfo culture)": (self, value: Text, ignoreCase: boolean) =>
      startsWith(self, value, ignoreCase),
    "bool StartsWith(char value)": (self, value: string) => self.startsWith(value),
    "bool EndsWith(string value)": (self, value: Text) => endsWith(self, value),
    "bool EndsWith(string value, System.StringComparison comparisonType)": (self, value: Text, comparison: unknown) =>
      endsWith(self, value, ignoresCase(comparison)),
    "bool EndsWith(string value, bool ignoreCase, cultureinfo culture)": (self, value: Text, ignoreCase: boolean) =>
      endsWith(self, value, ignoreCase),
    "bool EndsWith(char value)": (self, value: string) => self.endsWith(value),
    "int CompareTo(System.Object value)": (self, value: unknown) => {
      if (value !== null && typeof value !== "string") throw argumentInvalid("Object must be of type String.");
      return compareCulture(self, value);
    },
    "int CompareTo(string strB)": (self, value: Text) => compareCulture(self, value),
    "bool Equals(System.Object obj)": (self, other: unknown) => self === other,
    "bool Equals(string value)": (self, other: Text) => self === other,
    "bool Equals(string value, System.StringComparison comparisonType)": (self, other: Text, comparison: unknown) =>
      compareBy(comparison, self, other) === 0,
    "int GetHashCode()": (self) => hashCode(self),
    "int IndexOf(char value)": (self, value: string) => self.indexOf(value),
    "int IndexOf(char value, int startIndex)": (self, value: string, start: number) => indexOf(self, value, start),
    "int IndexOf(char value, System.StringComparison comparisonType)": (self, value: string, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison),
    "int IndexOf(char value, int startIndex, int count)": (self, value: string, start: number, count: number) =>
      indexOf(self, value, start, count),
    "int IndexOf(string value)": (self, value: Text) => self.indexOf(value ?? ""),
    "int IndexOf(string value, int startIndex)": (self, value: Text, start: number) => indexOf(self, value, start),
    "int IndexOf(string value, int startIndex, int count)": (self, value: Text, start: number, count: number) =>
      indexOf(self, value, start, count),
    "int IndexOf(string value, System.StringComparison comparisonType)": (self, value: Text, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison),
    "int IndexOf(string value, int startIndex, System.StringComparison comparisonType)": (
      self,
      value: Text,
      start: number,
      comparison: unknown,
    ) => indexOf(self, value, start, self.length - start, comparison),
    "int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)": (
      self,
      value: Text,
      start: number,
      count: number,
      comparison: unknown,
    ) => indexOf(self, value, start, count, comparison),
    "int IndexOfAny(char[] anyOf)": (self, any: Chars) => indexOfAny(self, characterSet(any)),
    "int IndexOfAny(char[] anyOf, int startIndex)": (self, any: Chars, start: number) =>
      indexOfAny(self, characterSet(any), start),
    "int IndexOfAny(char[] anyOf, int startIndex, int count)": (self, any: Chars, start: number, count: number) =>
      indexOfAny(self, characterSet(any), start, count),
    "int LastIndexOf(char value)": (self, value: string) => self.lastIndexOf(value),
    "int LastIndexOf(char value, int startIndex)": (self, value: string, start: number) =>
      lastIndexOf(self, value, start),
    "int LastIndexOf(char value, int startIndex, int count)": (self, value: string, start: number, count: number) =>
      lastIndexOf(self, value, start, count),
    "int LastIndexOf(string value)": (self, value: Text) => lastIndexOf(self, value),
    "int LastIndexOf(string value, int startIndex)": (self, value: Text, start: number) =>
      lastIndexOf(self, value, start),
    "int LastIndexOf(string value, int startIndex, int count)": (self, value: Text, start: number, count: number) =>
      lastIndexOf(self, value, start, count),
    "int LastIndexOf(string value, System.StringComparison comparisonType)": (self, value: Text, comparison: unknown) =>
      lastIndexOf(self, value, undefined, undefined, comparison),
    "int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)": (
      self,
      value: Text,
      start: number,
      comparison: unknown,
    ) => lastIndexOf(self, value, start, undefined, comparison),
    "int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)": (
      self,
      value: Text,
      start: number,
      count: number,
      comparison: unknown,
    ) => lastIndexOf(self, value, start, count, comparison),
    "int LastIndexOfAny(char[] anyOf)": (self, any: Chars) => lastIndexOfAny(self, characterSet(any)),
    "int LastIndexOfAny(char[] anyOf, int startIndex)": (self, any: Chars, start: number) =>
      lastIndexOfAny(self, characterSet(any), start),
    "int LastIndexOfAny(char[] anyOf, int startIndex, int count)": (self, any: Chars, start: number, count: number) =>
      lastIndexOfAny(self, characterSet(any), start, count),
    "string Insert(int startIndex, string value)": (self, start: number, value: Text) => {
      checkNotNull(value, "value");
      checkNotGreaterUnsigned(start, self.length, "startIndex");
      return self.slice(0, start) + value + self.slice(start);
    },
    "string PadLeft(int totalWidth)": (self, width: number) => {
      checkNotNegative(width, "totalWidth");
      return self.padStart(width);
    },
    "string PadLeft(int totalWidth, char paddingChar)": (self, width: number, character: string) => {
      checkNotNegative(width, "totalWidth");
      return self.padStart(width, character);
    },
    "string PadRight(int totalWidth)": (self, width: number) => {
      checkNotNegative(width, "totalWidth");
      return self.padEnd(width);
    },
    "string PadRight(int totalWidth, char paddingChar)": (self, width: number, character: string) => {
      checkNotNegative(width, "totalWidth");
      return self.padEnd(width, character);
    },
    "string Remove(int startIndex)": (self, start: number) => {
      if (start < 0) throw outOfRange("StartIndex cannot be less than zero.", "startIndex");
      if (start > self.length) throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      return self.slice(0, start);
    },
    "string Remove(int startIndex, int count)": (self, start: number, count: number) => {
      checkNotNegative(start, "startIndex");
      checkNotNegative(count, "count");
      checkNotGreater(count, self.length - start, "count");
      return self.slice(0, start) + self.slice(start + count);
    },
    "string Replace(string oldValue, string newValue)": (self, old: Text, by: Text) => replaceText(self, old, by),
    "string Replace(char oldChar, char newChar)": (self, old: string, by: string) => self.split(old).join(by),
    "string Replace(string oldValue, string newValue, System.StringComparison comparisonType)": (
      self,
      old: Text,
      by: Text,
      comparison: unknown,
    ) => replaceText(self, old, by, ignoresCase(comparison)),
    "string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)": (
      self,
      old: Text,
      by: Text,
      ignoreCase: boolean,
    ) => replaceText(self, old, by, ignoreCase),
    "string ReplaceLineEndings()": (self) => self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, newLine()),
    "string ReplaceLineEndings(string replacementText)": (self, by: Text) =>
      self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, () => by ?? ""),
    "string[] Split(char separator, System.StringSplitOptions options = None)": (
      self,
      separator: string,
      options: unknown,
    ) => splitAtAny(self, [separator], undefined, options),
    "string[] Split(char separator, int count, System.StringSplitOptions options = None)": (
      self,
      separator: string,
      count: number,
      options: unknown,
    ) => splitAtAny(self, [separator], count, options),
    "string[] Split(Params char[] separator)": (self, separators: Chars) => splitAtAny(self, characters(separators)),
    "string[] Split(char[] separator, int count)": (self, separators: Chars, count: number) =>
      splitAtAny(self, characters(separators), count),
    "string[] Split(char[] separator, System.StringSplitOptions options)": (
      self,
      separators: Chars,
      options: unknown,
    ) => splitAtAny(self, characters(separators), undefined, options),
    "string[] Split(char[] separator, int count, System.StringSplitOptions options)": (
      self,
      separators: Chars,
      count: number,
      options: unknown,
    ) => splitAtAny(self, characters(separators), count, options),
    "string[] Split(string separator, System.StringSplitOptions options = None)": (
      self,
      separator: Text,
      options: unknown,
    ) => splitAtAny(self, separator === null ? [] : [separator], undefined, options),
    "string[] Split(string separator, int count, System.StringSplitOptions options = None)": (
      self,
      separator: Text,
      count: number,
      options: unknown,
    ) => splitAtAny(self, separator === null ? [] : [separator], count, options),
    "string[] Split(string[] separator, System.StringSplitOptions options)": (
      self,
      separators: readonly string[] | null,
      options: unknown,
    ) => splitAtAny(self, separators ?? [], undefined, options),
    "string[] Split(string[] separator, int count, System.StringSplitOptions options)": (
      self,
      separators: readonly string[] | null,
      count: number,
      options: unknown,
    ) => splitAtAny(self, separators ?? [], count, options),
    "string Substring(int startIndex)": (self, start: number) => {
      checkNotNegative(start, "startIndex");
      if (start > self.length) throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      return self.slice(start);
    },
    "string Substring(int startIndex, int length)": (self, start: number, length: number) => {
      checkNotNegative(start, "startIndex");
      if (start > self.length) throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      checkNotNegative(length, "length");
      if (start + length > self.length)
        throw outOfRange("Index and length must refer to a location within the string.", "length");
      return self.slice(start, start + length);
    },
    "char[] ToCharArray()": (self) => characterItems(self),
    "char[] ToCharArray(int startIndex, int length)": (self, start: number, length: number) => {
      checkNotGreaterUnsigned(start, self.length, "startIndex");
      checkNotNegative(length, "length");
      checkNotGreater(start, self.length - length, "startIndex");
      return characterItems(self.slice(start, start + length));
    },
    "void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)": (
      self,
      source: number,
      destination: Char[],
      at: number,
      count: number,
    ) => {
      checkNotNull(destination, "destination");
      checkNotNegative(count, "count");
      checkNotGreater(source, self.length - count, "sourceIndex");
      checkNotGreater(at, destination.length - count, "destinationIndex");
      for (let index = 0; index < count; index++) destination[at + index] = new Char(self.charCodeAt(source + index));
    },
    "string ToLower()": (self) => lowerCase(self),
    "string ToLower(cultureinfo culture)": (self, culture: unknown) => lowerCase(self, localeOf(culture)),
    "string ToLowerInvariant()": (self) => lowerCase(self),
    "string ToUpper()": (self) => upperCase(self),
    "string ToUpper(cultureinfo culture)": (self, culture: unknown) => upperCase(self, localeOf(culture)),
    "string ToUpperInvariant()": (self) => upperCase(self),
    "string Trim()": (self) => trimText(self, [], "both"),
    "string Trim(char trimChar)": (self, character: string) => trimText(self, [character], "both"),
    "string Trim(Params char[] trimChars)": (self, chars: Chars) => trimText(self, characters(chars), "both"),
    "string TrimStart()": (self) => trimText(self, [], "start"),
    "string TrimStart(char trimChar)": (self, character: string) => trimText(self, [character], "start"),
    "string TrimStart(Params char[] trimChars)": (self, chars: Chars) => trimText(self, characters(chars), "start"),
    "string TrimEnd()": (self) => trimText(self, [], "end"),
    "string TrimEnd(char trimChar)": (self, character: string) => trimText(self, [character], "end"),
    "string TrimEnd(Params char[] trimChars)": (self, chars: Chars) => trimText(self, characters(chars), "end"),
    "string ToString()": (self) => self,
    "string ToString(System.IFormatProvider provider)": (self) => self,
    "System.Object Clone()": (self) => self,
    "System.CharEnumerator GetEnumerator()": (self) =>
      new EnumeratorObject(typeByName("System.CharEnumerator"), () => characterItems(self)),
    "System.TypeCode GetTypeCode()": () => "String",
    "bool IsNormalized()": (self) => self === self.normalize(),
    "bool IsNormalized(System.Text.NormalizationForm normalizationForm)": (self, kind: unknown) =>
      self === self.normalize(form(kind)),
    "string Normalize()": (self) => self.normalize(),
    "string Normalize(System.Text.NormalizationForm normalizationForm)": (self, kind: unknown) =>
      self.normalize(form(kind)),
  },
  statics: {
    ...stringFormats,
    "static string Intern(string str)": (text: Text) => text,
    "static string IsInterned(string str)": (text: Text) => text,
    "static string Copy(string str)": (text: Text) => text,
    ...stringComparisons,
    "static bool Equals(string a, string b)": (a: Text, b: Text) => a === b,
    "static bool Equals(string a, string b, System.StringComparison comparisonType)": (
      a: Text,
      b: Text,
      comparison: unknown,
    ) => compareBy(comparison, a, b) === 0,
    "static bool op_Equality(string a, string b)": (a: Text, b: Text) => a === b,
    "static bool op_Inequality(string a, string b)": (a: Text, b: Text) => a !== b,
    "static bool IsNullOrEmpty(string value)": (value: Text) => value === null || value === "",
    "static bool IsNullOrWhiteSpace(string value)": (value: Text) => value === null || value.trim() === "",
    "static string Concat(System.Object arg0)": (value: unknown) => valueText(value),
    "static string Concat(System.Object arg0, System.Object arg1)": (a: unknown, b: unknown) =>
      valueText(a) + valueText(b),
    "static string Concat(System.Object arg0, System.Object arg1, System.Object arg2)": (
      a: unknown,
      b: unknown,
      c: unknown,
    ) => valueText(a) + valueText(b) + valueText(c),
    "static string Concat(Params System.Object[] args)": (values: readonly unknown[] | null) =>
      join("", values, "args"),
    "static string Concat(System.Collections.Generic.IEnumerable[T] values)": (values: unknown) =>
      join("", elementsOf(values)),
    "static string Concat(System.Collections.Generic.IEnumerable[string] values)": (values: unknown) =>
      join("", elementsOf(values)),
    "static string Concat(string str0, string str1)": (a: Text, b: Text) => (a ?? "") + (b ?? ""),
    "static string Concat(string str0, string str1, string str2)": (a: Text, b: Text, c: Text) =>
      (a ?? "") + (b ?? "") + (c ?? ""),
    "static string Concat(string str0, string str1, string str2, string str3)": (a: Text, b: Text, c: Text, d: Text) =>
      (a ?? "") + (b ?? "") + (c ?? "") + (d ?? ""),
    "static string Concat(Params string[] values)": (values: readonly unknown[] | null) => join("", values),
    "static string Join(char separator, Params string[] value)": (
      separator: string,
      values: readonly unknown[] | null,
    ) => join(separator, values, "value"),
    "static string Join(string separator, Params string[] value)": (
      separator: Text,
      values: readonly unknown[] | null,
    ) => join(separator, values, "value"),
    "static string Join(char separator, string[] value, int startIndex, int count)": joinPart,
    "static string Join(string separator, string[] value, int startIndex, int count)": joinPart,
    "static string Join(string separator, System.Collections.Generic.IEnumerable[string] values)": (
      separator: Text,
      values: unknown,
    ) => join(separator, values === null ? null : elementsOf(values)),
    "static string Join(char separator, Params System.Object[] values)": (
      separator: string,
      values: readonly unknown[] | null,
    ) => join(separator, values),
    "static string Join(string separator, Params System.Object[] values)": (
      separator: Text,
      values: readonly unknown[] | null,
    ) => join(separator, values),
    "static string Join(char separator, System.Collections.Generic.IEnumerable[T] values)": (
      separator: string,
      values: unknown,
    ) => join(separator, elementsOf(values)),
    "static string Join(string separator, System.Collections.Generic.IEnumerable[T] values)": (
      separator: Text,
      values: unknown,
    ) => join(separator, elementsOf(values)),
  },
});
