import { checkTextLength, growArray, largeText, pollStop } from "../../../base/budget.ts";
import { splitText } from "../../../base/text/splitText.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
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
import { edition } from "../../host/edition.ts";
import { internedTexts } from "../../host/internedTexts.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { characterItems } from "../../text/characterItems.ts";
import { cultureEndsWith, cultureReplace, cultureStartsWith, replaceAlike } from "../../text/culture/cultureSearch.ts";
import { lowerCase, upperCase, upperOrdinal } from "../../text/culture/simpleCase.ts";
import {
  compareBy,
  compareCulture,
  type DefaultComparison,
  ignoresCase,
  isOrdinal,
} from "../../text/culture/stringComparison.ts";
import { cultureText } from "../../text/cultureText.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { clrText } from "../../values/clrText.ts";
import { EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import { Char } from "../../values/numbers.ts";
import { CultureInfo, currentCulture } from "../../values/time/CultureInfo.ts";
import { runesOf } from "../System.Text/Rune.ts";
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
  checkNotNegative(start, "startIndex", "NotNegativeStart");
  checkNotNegative(count, "count", "NotNegativeCount");
  const items = values as readonly unknown[];
  checkNotGreater(start, items.length - count, "startIndex", "PartOfArray");
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

function replaceText(self: string, old: Text, by: Text, ignoreCase = false, byCode = true): string {
  if (old === null || old === "")
    throw old === null ? argumentNull("oldValue") : clrError("System.ArgumentException", "EmptyText", [], "oldValue");
  const given = by ?? "";
  if (!byCode) return cultureReplace(self, old, given, ignoreCase);
  if (!ignoreCase) {
    if (self.length <= largeText && given.length <= largeText / 100) return self.split(old).join(given);
    const parts = splitText(self, old);
    checkTextLength(self.length + (parts.length - 1) * (given.length - old.length));
    return parts.join(given);
  }
  return replaceAlike(self, upperOrdinal(self), upperOrdinal(old), given);
}

function startsWith(self: string, value: Text, ignoreCase = false, byCode = false): boolean {
  checkNotNull(value, "value");
  const text = value as string;
  if (!byCode) return cultureStartsWith(self, text, ignoreCase);
  return ignoreCase ? upperOrdinal(self).startsWith(upperOrdinal(text)) : self.startsWith(text);
}

function endsWith(self: string, value: Text, ignoreCase = false, byCode = false): boolean {
  checkNotNull(value, "value");
  const text = value as string;
  if (!byCode) return cultureEndsWith(self, text, ignoreCase);
  return ignoreCase ? upperOrdinal(self).endsWith(upperOrdinal(text)) : self.endsWith(text);
}

/** What texts are searched by where nothing is said. */
const culture: DefaultComparison = "culture";

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

/** Remove(int) of .NET Framework refuses the end of the text, where nothing is left to remove. */
const leastRemoved: PerEdition<number> = { Desktop: 1, Core: 0 };

export default defineClr<string>({
  constructors: {
    "(char[])": (value: Chars) => characters(value).join(""),
    "(char[],int,int)": (value: Chars, start: number, length: number) => {
      checkNotNull(value, "value");
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      checkNotNegative(length, "length", "NotNegativeLength");
      checkNotGreater(start, (value as Chars & {}).length - length, "startIndex", "StartInText");
      return characters(value)
        .slice(start, start + length)
        .join("");
    },
    "(char,int)": (c: string, count: number) => {
      checkNotNegative(count, "count", "NotNegativeRepetition");
      return c.repeat(count);
    },
  },
  properties: { Length: (self) => self.length },
  indexers: {
    Chars: {
      get: (self, index: number) => {
        if (index < 0 || index >= self.length) throw indexOutside();
        return self[index];
      },
    },
  },
  staticProperties: { Empty: () => "" },
  methods: {
    "Contains(string)": (self, value: Text) => {
      checkNotNull(value, "value");
      return self.includes(value as string);
    },
    "Contains(string,System.StringComparison)": (self, value: Text, comparison: unknown) => {
      checkNotNull(value, "value");
      return indexOf(self, value, 0, self.length, comparison) >= 0;
    },
    "Contains(char)": (self, value: string) => self.includes(value),
    "Contains(char,System.StringComparison)": (self, value: string, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison) >= 0,
    "StartsWith(string)": (self, value: Text) => startsWith(self, value),
    "StartsWith(string,System.StringComparison)": (self, value: Text, comparison: unknown) =>
      startsWith(self, value, ignoresCase(comparison), isOrdinal(comparison)),
    "StartsWith(string,bool,cultureinfo)": (self, value: Text, ignoreCase: boolean) =>
      startsWith(self, value, ignoreCase),
    "StartsWith(char)": (self, value: string) => self.startsWith(value),
    "EndsWith(string)": (self, value: Text) => endsWith(self, value),
    "EndsWith(string,System.StringComparison)": (self, value: Text, comparison: unknown) =>
      endsWith(self, value, ignoresCase(comparison), isOrdinal(comparison)),
    "EndsWith(string,bool,cultureinfo)": (self, value: Text, ignoreCase: boolean) => endsWith(self, value, ignoreCase),
    "EndsWith(char)": (self, value: string) => self.endsWith(value),
    "CompareTo(System.Object)": (self, value: unknown) => {
      if (value !== null && typeof value !== "string") throw argumentInvalid("Object must be of type String.");
      return compareCulture(self, value);
    },
    "CompareTo(string)": (self, value: Text) => compareCulture(self, value),
    "Equals(System.Object)": (self, other: unknown) => self === other,
    "Equals(string)": (self, other: Text) => self === other,
    "Equals(string,System.StringComparison)": (self, other: Text, comparison: unknown) =>
      compareBy(comparison, self, other) === 0,
    "GetHashCode()": (self) => hashCode(self),
    "IndexOf(char)": (self, value: string) => self.indexOf(value),
    "IndexOf(char,int)": (self, value: string, start: number) => indexOf(self, value, start),
    "IndexOf(char,System.StringComparison)": (self, value: string, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison),
    "IndexOf(char,int,int)": (self, value: string, start: number, count: number) => indexOf(self, value, start, count),
    "IndexOf(string)": (self, value: Text) => indexOf(self, value, 0, self.length, culture),
    "IndexOf(string,int)": (self, value: Text, start: number) =>
      indexOf(self, value, start, self.length - start, culture),
    "IndexOf(string,int,int)": (self, value: Text, start: number, count: number) =>
      indexOf(self, value, start, count, culture),
    "IndexOf(string,System.StringComparison)": (self, value: Text, comparison: unknown) =>
      indexOf(self, value, 0, self.length, comparison),
    "IndexOf(string,int,System.StringComparison)": (self, value: Text, start: number, comparison: unknown) =>
      indexOf(self, value, start, self.length - start, comparison),
    "IndexOf(string,int,int,System.StringComparison)": (
      self,
      value: Text,
      start: number,
      count: number,
      comparison: unknown,
    ) => indexOf(self, value, start, count, comparison),
    "IndexOfAny(char[])": (self, any: Chars) => indexOfAny(self, characterSet(any)),
    "IndexOfAny(char[],int)": (self, any: Chars, start: number) => indexOfAny(self, characterSet(any), start),
    "IndexOfAny(char[],int,int)": (self, any: Chars, start: number, count: number) =>
      indexOfAny(self, characterSet(any), start, count),
    "LastIndexOf(char)": (self, value: string) => self.lastIndexOf(value),
    "LastIndexOf(char,int)": (self, value: string, start: number) => lastIndexOf(self, value, start),
    "LastIndexOf(char,int,int)": (self, value: string, start: number, count: number) =>
      lastIndexOf(self, value, start, count),
    "LastIndexOf(string)": (self, value: Text) => lastIndexOf(self, value, undefined, undefined, culture),
    "LastIndexOf(string,int)": (self, value: Text, start: number) =>
      lastIndexOf(self, value, start, undefined, culture),
    "LastIndexOf(string,int,int)": (self, value: Text, start: number, count: number) =>
      lastIndexOf(self, value, start, count, culture),
    "LastIndexOf(string,System.StringComparison)": (self, value: Text, comparison: unknown) =>
      lastIndexOf(self, value, undefined, undefined, comparison),
    "LastIndexOf(string,int,System.StringComparison)": (self, value: Text, start: number, comparison: unknown) =>
      lastIndexOf(self, value, start, undefined, comparison),
    "LastIndexOf(string,int,int,System.StringComparison)": (
      self,
      value: Text,
      start: number,
      count: number,
      comparison: unknown,
    ) => lastIndexOf(self, value, start, count, comparison),
    "LastIndexOfAny(char[])": (self, any: Chars) => lastIndexOfAny(self, characterSet(any)),
    "LastIndexOfAny(char[],int)": (self, any: Chars, start: number) => lastIndexOfAny(self, characterSet(any), start),
    "LastIndexOfAny(char[],int,int)": (self, any: Chars, start: number, count: number) =>
      lastIndexOfAny(self, characterSet(any), start, count),
    Insert: (self, start: number, value: Text) => {
      checkNotNull(value, "value");
      checkNotGreaterUnsigned(start, self.length, "startIndex");
      return self.slice(0, start) + value + self.slice(start);
    },
    "PadLeft(int)": (self, width: number) => {
      checkNotNegative(width, "totalWidth");
      return self.padStart(width);
    },
    "PadLeft(int,char)": (self, width: number, character: string) => {
      checkNotNegative(width, "totalWidth");
      return self.padStart(width, character);
    },
    "PadRight(int)": (self, width: number) => {
      checkNotNegative(width, "totalWidth");
      return self.padEnd(width);
    },
    "PadRight(int,char)": (self, width: number, character: string) => {
      checkNotNegative(width, "totalWidth");
      return self.padEnd(width, character);
    },
    "Remove(int)": (self, start: number) => {
      if (start < 0) throw outOfRange("StartIndex cannot be less than zero.", "startIndex");
      if (start > self.length - leastRemoved[edition()]) throw outOfRange(clrText("StartBeyondText"), "startIndex");
      return self.slice(0, start);
    },
    "Remove(int,int)": (self, start: number, count: number) => {
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      checkNotNegative(count, "count", "NotNegativeCount");
      checkNotGreater(count, self.length - start, "count", "CountInText");
      return self.slice(0, start) + self.slice(start + count);
    },
    "Replace(string,string)": (self, old: Text, by: Text) => replaceText(self, old, by),
    "Replace(char,char)": (self, old: string, by: string) => self.split(old).join(by),
    "Replace(string,string,System.StringComparison)": (self, old: Text, by: Text, comparison: unknown) =>
      replaceText(self, old, by, ignoresCase(comparison), isOrdinal(comparison)),
    "Replace(string,string,bool,cultureinfo)": (self, old: Text, by: Text, ignoreCase: boolean) =>
      replaceText(self, old, by, ignoreCase, false),
    "ReplaceLineEndings()": (self) => self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, newLine()),
    "ReplaceLineEndings(string)": (self, by: Text) => self.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, () => by ?? ""),
    "Split(char,System.StringSplitOptions)": (self, separator: string, options: unknown) =>
      splitAtAny(self, [separator], undefined, options),
    "Split(char,int,System.StringSplitOptions)": (self, separator: string, count: number, options: unknown) =>
      splitAtAny(self, [separator], count, options),
    "Split(char[])": (self, separators: Chars) => splitAtAny(self, characters(separators)),
    "Split(char[],int)": (self, separators: Chars, count: number) => splitAtAny(self, characters(separators), count),
    "Split(char[],System.StringSplitOptions)": (self, separators: Chars, options: unknown) =>
      splitAtAny(self, characters(separators), undefined, options),
    "Split(char[],int,System.StringSplitOptions)": (self, separators: Chars, count: number, options: unknown) =>
      splitAtAny(self, characters(separators), count, options),
    "Split(string,System.StringSplitOptions)": (self, separator: Text, options: unknown) =>
      splitAtAny(self, separator === null ? [] : [separator], undefined, options),
    "Split(string,int,System.StringSplitOptions)": (self, separator: Text, count: number, options: unknown) =>
      splitAtAny(self, separator === null ? [] : [separator], count, options),
    "Split(string[],System.StringSplitOptions)": (self, separators: readonly string[] | null, options: unknown) =>
      splitAtAny(self, separators ?? [], undefined, options),
    "Split(string[],int,System.StringSplitOptions)": (
      self,
      separators: readonly string[] | null,
      count: number,
      options: unknown,
    ) => splitAtAny(self, separators ?? [], count, options),
    "Substring(int)": (self, start: number) => {
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      if (start > self.length) throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      return self.slice(start);
    },
    "Substring(int,int)": (self, start: number, length: number) => {
      checkNotNegative(start, "startIndex", "NotNegativeStart");
      if (start > self.length) throw outOfRange("startIndex cannot be larger than length of string.", "startIndex");
      checkNotNegative(length, "length", "NotNegativeLength");
      if (start + length > self.length)
        throw outOfRange("Index and length must refer to a location within the string.", "length");
      return self.slice(start, start + length);
    },
    "ToCharArray()": (self) => characterItems(self),
    "ToCharArray(int,int)": (self, start: number, length: number) => {
      checkNotGreaterUnsigned(start, self.length, "startIndex");
      checkNotNegative(length, "length", "NotNegativeLength");
      checkNotGreater(start, self.length - length, "startIndex", "StartInText");
      return characterItems(self.slice(start, start + length));
    },
    "CopyTo(int,char[],int,int)": (self, source: number, destination: Char[], at: number, count: number) => {
      checkNotNull(destination, "destination");
      checkNotNegative(count, "count", "NotNegativeCount");
      checkNotNegative(source, "sourceIndex", "NotNegativeIndex");
      // .NET tells the count as the value of the other argument.
      checkNotGreater(count, self.length - source, "sourceIndex", "CountInText");
      checkNotGreater(at, destination.length - count, "destinationIndex", "CountInText");
      checkNotNegative(at, "destinationIndex", "NotNegativeCopy");
      for (let index = 0; index < count; index++) destination[at + index] = new Char(self.charCodeAt(source + index));
    },
    "ToLower()": (self) => lowerCase(self, currentCulture().name),
    "ToLower(cultureinfo)": (self, culture: unknown) => lowerCase(self, localeOf(culture)),
    ToLowerInvariant: (self) => lowerCase(self),
    "ToUpper()": (self) => upperCase(self, currentCulture().name),
    "ToUpper(cultureinfo)": (self, culture: unknown) => upperCase(self, localeOf(culture)),
    ToUpperInvariant: (self) => upperCase(self),
    "Trim()": (self) => trimText(self, [], "both"),
    "Trim(char)": (self, character: string) => trimText(self, [character], "both"),
    "Trim(char[])": (self, chars: Chars) => trimText(self, characters(chars), "both"),
    "TrimStart()": (self) => trimText(self, [], "start"),
    "TrimStart(char)": (self, character: string) => trimText(self, [character], "start"),
    "TrimStart(char[])": (self, chars: Chars) => trimText(self, characters(chars), "start"),
    "TrimEnd()": (self) => trimText(self, [], "end"),
    "TrimEnd(char)": (self, character: string) => trimText(self, [character], "end"),
    "TrimEnd(char[])": (self, chars: Chars) => trimText(self, characters(chars), "end"),
    "ToString()": (self) => self,
    "ToString(System.IFormatProvider)": (self) => self,
    Clone: (self) => self,
    EnumerateRunes: (self) => new EnumeratorObject(typeByName("System.Text.StringRuneEnumerator"), () => runesOf(self)),
    GetEnumerator: (self) => new EnumeratorObject(typeByName("System.CharEnumerator"), () => characterItems(self)),
    GetTypeCode: () => "String",
    "IsNormalized()": (self) => self === self.normalize(),
    "IsNormalized(System.Text.NormalizationForm)": (self, kind: unknown) => self === self.normalize(form(kind)),
    "Normalize()": (self) => self.normalize(),
    "Normalize(System.Text.NormalizationForm)": (self, kind: unknown) => self.normalize(form(kind)),
  },
  statics: {
    ...stringFormats,
    Intern: (text: string) => {
      internedTexts().add(text);
      return text;
    },
    IsInterned: (text: string) => (internedTexts().has(text) ? text : null),
    Copy: (text: Text) => text,
    ...stringComparisons,
    "Equals(string,string)": (a: Text, b: Text) => a === b,
    "Equals(string,string,System.StringComparison)": (a: Text, b: Text, comparison: unknown) =>
      compareBy(comparison, a, b) === 0,
    op_Equality: (a: Text, b: Text) => a === b,
    op_Inequality: (a: Text, b: Text) => a !== b,
    IsNullOrEmpty: (value: Text) => value === null || value === "",
    IsNullOrWhiteSpace: (value: Text) => value === null || value.trim() === "",
    "Concat(System.Object)": (value: unknown) => valueText(value),
    "Concat(System.Object,System.Object)": (a: unknown, b: unknown) => valueText(a) + valueText(b),
    "Concat(System.Object,System.Object,System.Object)": (a: unknown, b: unknown, c: unknown) =>
      valueText(a) + valueText(b) + valueText(c),
    "Concat(System.Object[])": (values: readonly unknown[] | null) => join("", values, "args"),
    "Concat(System.Collections.Generic.IEnumerable[T])": (values: unknown) => join("", elementsOf(values)),
    "Concat(System.Collections.Generic.IEnumerable[string])": (values: unknown) => join("", elementsOf(values)),
    "Concat(string,string)": (a: Text, b: Text) => (a ?? "") + (b ?? ""),
    "Concat(string,string,string)": (a: Text, b: Text, c: Text) => (a ?? "") + (b ?? "") + (c ?? ""),
    "Concat(string,string,string,string)": (a: Text, b: Text, c: Text, d: Text) =>
      (a ?? "") + (b ?? "") + (c ?? "") + (d ?? ""),
    "Concat(string[])": (values: readonly unknown[] | null) => join("", values),
    "Join(char,string[])": (separator: string, values: readonly unknown[] | null) => join(separator, values, "value"),
    "Join(string,string[])": (separator: Text, values: readonly unknown[] | null) => join(separator, values, "value"),
    "Join(char,string[],int,int)": joinPart,
    "Join(string,string[],int,int)": joinPart,
    "Join(string,System.Collections.Generic.IEnumerable[string])": (separator: Text, values: unknown) =>
      join(separator, values === null ? null : elementsOf(values)),
    "Join(char,System.Object[])": (separator: string, values: readonly unknown[] | null) => join(separator, values),
    "Join(string,System.Object[])": (separator: Text, values: readonly unknown[] | null) => join(separator, values),
    "Join(char,System.Collections.Generic.IEnumerable[T])": (separator: string, values: unknown) =>
      join(separator, elementsOf(values)),
    "Join(string,System.Collections.Generic.IEnumerable[T])": (separator: Text, values: unknown) =>
      join(separator, elementsOf(values)),
  },
});
