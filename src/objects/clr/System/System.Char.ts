import { argumentNull, checkIndex, outOfRange, outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { numericValue } from "../../text/culture/numericValue.ts";
import { lowerCase, upperCase } from "../../text/culture/simpleCase.ts";
import { alikeByCategory, unicodeCategory } from "../../text/culture/unicodeCategory.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Char } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { type CultureInfo, currentCulture } from "../../values/time/CultureInfo.ts";

type Test = (character: string) => boolean;

const text = (self: Char) => String.fromCharCode(self.code);

/** Tests that exist for a character and for a place in a string. */
const tests: Readonly<Record<string, Test>> = {
  IsControl: (c) => /^\p{Cc}$/u.test(c),
  IsDigit: (c) => /^\p{Nd}$/u.test(c),
  IsLetter: (c) => /^\p{L}$/u.test(c),
  IsLetterOrDigit: (c) => /^[\p{L}\p{Nd}]$/u.test(c),
  IsLower: (c) => /^\p{Ll}$/u.test(c),
  IsUpper: (c) => /^\p{Lu}$/u.test(c),
  IsNumber: (c) => /^\p{N}$/u.test(c),
  IsPunctuation: (c) => /^\p{P}$/u.test(c),
  IsSeparator: (c) => /^\p{Z}$/u.test(c),
  IsSymbol: (c) => /^\p{S}$/u.test(c),
  IsWhiteSpace: (c) => /^[\s\u0085]$/.test(c) && c !== "\ufeff",
  IsSurrogate: (c) => c >= "\ud800" && c <= "\udfff",
  IsHighSurrogate: (c) => c >= "\ud800" && c <= "\udbff",
  IsLowSurrogate: (c) => c >= "\udc00" && c <= "\udfff",
};

const ascii: Readonly<Record<string, RegExp>> = {
  IsAscii: /^[\0-\x7f]$/,
  IsAsciiLetter: /^[a-zA-Z]$/,
  IsAsciiLetterLower: /^[a-z]$/,
  IsAsciiLetterUpper: /^[A-Z]$/,
  IsAsciiDigit: /^[0-9]$/,
  IsAsciiLetterOrDigit: /^[a-zA-Z0-9]$/,
  IsAsciiHexDigit: /^[a-fA-F0-9]$/,
  IsAsciiHexDigitUpper: /^[A-F0-9]$/,
  IsAsciiHexDigitLower: /^[a-f0-9]$/,
};

function at(value: string, index: number): string {
  if (index >= 0 && index < value.length) return value[index];
  throw outsideRange("index");
}

/** One unit to one unit: what would become two stays. */
function isPair(high: string, low: string): boolean {
  return tests.IsHighSurrogate(high) && tests.IsLowSurrogate(low);
}

export default defineClr<Char>({
  methods: {
    ToString: text,
    "Equals(System.Object)": (self, other: unknown) => other instanceof Char && other.code === self.code,
    "Equals(char)": (self, other: string) => self.code === other.charCodeAt(0),
    "CompareTo(char)": (self, other: string) => self.code - other.charCodeAt(0),
    "CompareTo(System.Object)": (self, other: unknown) => {
      if (other === null) return 1;
      if (!(other instanceof Char)) throw clrException("System.ArgumentException", "Object must be of type Char.");
      return self.code - other.code;
    },
    GetHashCode: (self) => self.code | (self.code << 16),
    GetTypeCode: () => "Char",
  },
  statics: {
    ...Object.fromEntries(
      Object.entries(tests).flatMap(([name, test]) => [
        [`${name}(char)`, (c: string) => test(alikeByCategory(c))],
        [`${name}(string,int)`, (value: string, index: number) => test(alikeByCategory(at(value, index)))],
      ]),
    ),
    ...Object.fromEntries(Object.entries(ascii).map(([name, pattern]) => [name, (c: string) => pattern.test(c)])),
    IsBetween: (c: string, low: string, high: string) => c >= low && c <= high,
    "IsSurrogatePair(char,char)": isPair,
    "IsSurrogatePair(string,int)": (value: string, index: number) => {
      const first = at(value, index);
      return index + 1 < value.length && isPair(first, value[index + 1]);
    },
    ToString: (c: string) => c,
    "ToUpper(char)": (c: string) => upperCase(c, currentCulture().name),
    "ToUpper(char,cultureinfo)": (c: string, culture: CultureInfo) => upperCase(c, culture.name),
    ToUpperInvariant: (c: string) => upperCase(c),
    "ToLower(char)": (c: string) => lowerCase(c, currentCulture().name),
    "ToLower(char,cultureinfo)": (c: string, culture: CultureInfo) => lowerCase(c, culture.name),
    ToLowerInvariant: (c: string) => lowerCase(c),
    "GetNumericValue(char)": numericValue,
    "GetNumericValue(string,int)": (value: string, index: number) => numericValue(at(value, index)),
    "GetUnicodeCategory(char)": unicodeCategory,
    "GetUnicodeCategory(string,int)": (value: string, index: number) => unicodeCategory(at(value, index)),
    ConvertFromUtf32: (code: number) => {
      if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
        throw outOfRange(
          "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).",
          "utf32",
        );
      }
      return String.fromCodePoint(code);
    },
    "ConvertToUtf32(char,char)": (high: string, low: string) => {
      if (!tests.IsHighSurrogate(high))
        throw outOfRange("A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.", "highSurrogate");
      if (!tests.IsLowSurrogate(low))
        throw outOfRange("A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.", "lowSurrogate");
      return (high + low).codePointAt(0);
    },
    "ConvertToUtf32(string,int)": (value: string, index: number) => {
      checkIndex(index, value.length);
      return value.codePointAt(index);
    },
    Parse: (value: string | null) => {
      if (value === null) throw argumentNull("s");
      if (value.length !== 1)
        throw clrException("System.FormatException", "String must be exactly one character long.");
      return value;
    },
    TryParse: (value: string | null, result: PSReference) => {
      result.value = new Char(value?.length === 1 ? value.charCodeAt(0) : 0);
      return value?.length === 1;
    },
  },
  staticProperties: { MaxValue: () => "\uffff", MinValue: () => "\0" },
  toText: text,
});
