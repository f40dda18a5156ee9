import { argumentInvalid, argumentNull, outOfRange, outsideRange } from "../../errors/argumentChecks.ts";
import { numericValue } from "../../text/culture/numericValue.ts";
import { unicodeCategory } from "../../text/culture/unicodeCategory.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { isRune, Rune } from "./Rune.ts";

const rune = "System.Text.Rune";

function checked(value: number, name: string): Rune {
  if (!isRune(value)) throw outsideRange(name);
  return new Rune(value);
}

function ofPair(high: string, low: string): Rune {
  if (!/^[\ud800-\udbff]$/.test(high)) throw outsideRange("highSurrogate");
  if (!/^[\udc00-\udfff]$/.test(low)) throw outsideRange("lowSurrogate");
  return new Rune((high + low).codePointAt(0) as number);
}

function attempt(value: number, result: PSReference): boolean {
  result.value = new Rune(isRune(value) ? value : 0);
  return isRune(value);
}

function runeAt(text: string | null, index: number): Rune {
  if (text === null) throw argumentNull("input");
  if (index < 0 || index >= text.length)
    throw outOfRange("Index was out of range. Must be non-negative and less than the size of the collection.", "index");
  const code = text.codePointAt(index) as number;
  if (!isRune(code))
    throw argumentInvalid("Cannot extract a Unicode scalar value from the specified index in the input.", "index");
  return new Rune(code);
}

/** Whether the general category of Unicode is one of these. */
const isOf = (pattern: RegExp) => (value: Rune) => pattern.test(value.text);
const changed = (change: (text: string) => string) => (value: Rune) => {
  const text = change(value.text);
  return [...text].length === 1 ? new Rune(text.codePointAt(0) as number) : value;
};
const lower = changed((text) => text.toLowerCase());
const upper = changed((text) => text.toUpperCase());
const code = (text: string) => text.charCodeAt(0);

export default defineClr<Rune>({
  constructors: {
    "(char)": (text: string) => checked(code(text), "ch"),
    "(char,char)": ofPair,
    "(int)": (value: number) => checked(value, "value"),
    "(uint)": (value: number) => checked(value, "value"),
  },
  properties: {
    IsAscii: (self) => self.value < 0x80,
    IsBmp: (self) => self.value < 0x10000,
    Plane: (self) => self.value >> 16,
    Utf16SequenceLength: (self) => self.text.length,
    Utf8SequenceLength: (self) => (self.value < 0x80 ? 1 : self.value < 0x800 ? 2 : self.value < 0x10000 ? 3 : 4),
    Value: (self) => self.value,
  },
  methods: {
    [`CompareTo(${rune})`]: (self, other: Rune) => self.value - other.value,
    "Equals(System.Object)": (self, other: unknown) => other instanceof Rune && other.value === self.value,
    [`Equals(${rune})`]: (self, other: Rune) => other.value === self.value,
    GetHashCode: (self) => self.value,
  },
  statics: {
    "op_Explicit(char)": (text: string) => checked(code(text), "ch"),
    "op_Explicit(int)": (value: number) => checked(value, "value"),
    "op_Explicit(uint)": (value: number) => checked(value, "value"),
    op_Equality: (left: Rune, right: Rune) => left.value === right.value,
    op_Inequality: (left: Rune, right: Rune) => left.value !== right.value,
    op_LessThan: (left: Rune, right: Rune) => left.value < right.value,
    op_LessThanOrEqual: (left: Rune, right: Rune) => left.value <= right.value,
    op_GreaterThan: (left: Rune, right: Rune) => left.value > right.value,
    op_GreaterThanOrEqual: (left: Rune, right: Rune) => left.value >= right.value,
    GetRuneAt: runeAt,
    "IsValid(int)": isRune,
    "IsValid(uint)": isRune,
    [`TryCreate(char,${rune})`]: (text: string, result: PSReference) => attempt(code(text), result),
    [`TryCreate(int,${rune})`]: attempt,
    [`TryCreate(uint,${rune})`]: attempt,
    GetNumericValue: (value: Rune) => numericValue(value.text),
    GetUnicodeCategory: (value: Rune) => unicodeCategory(value.text),
    IsControl: isOf(/^\p{Cc}$/u),
    IsDigit: isOf(/^\p{Nd}$/u),
    IsLetter: isOf(/^\p{L}$/u),
    IsLetterOrDigit: isOf(/^[\p{L}\p{Nd}]$/u),
    IsLower: isOf(/^\p{Ll}$/u),
    IsNumber: isOf(/^\p{N}$/u),
    IsPunctuation: isOf(/^\p{P}$/u),
    IsSeparator: isOf(/^\p{Z}$/u),
    IsSymbol: isOf(/^\p{S}$/u),
    IsUpper: isOf(/^\p{Lu}$/u),
    IsWhiteSpace: isOf(/^\p{White_Space}$/u),
    ToLower: lower,
    ToLowerInvariant: lower,
    ToUpper: upper,
    ToUpperInvariant: upper,
  },
  staticProperties: { ReplacementChar: () => new Rune(0xfffd) },
  toText: (self) => self.text,
});
