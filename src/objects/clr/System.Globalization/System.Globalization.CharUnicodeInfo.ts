import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentNull, outOfRange, outsideRange } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { numericValue } from "../../text/culture/numericValue.ts";
import { unicodeCategory } from "../../text/culture/unicodeCategory.ts";
import { defineClr } from "../../types/defineClr.ts";

const characterOutside: PerEdition<() => unknown> = {
  Desktop: () =>
    outOfRange("Index was out of range. Must be non-negative and less than the size of the collection.", "index"),
  Core: () => outsideRange("index"),
};

/** The character at a place, both halves of a pair. */
function at(text: string | null, index: number): string {
  if (text === null) throw argumentNull("s");
  if (index < 0 || index >= text.length) throw characterOutside[edition()]();
  return String.fromCodePoint(text.codePointAt(index) as number);
}

/** The value of a digit, superscripts included; -1 for what is none. */
function digitValue(character: string): number {
  const value = numericValue(character);
  return Number.isInteger(value) && value <= 9 ? value : -1;
}

const decimalDigit = (character: string) => (/^\p{Nd}$/u.test(character) ? numericValue(character) : -1);

export default defineClr({
  statics: {
    "GetDecimalDigitValue(char)": decimalDigit,
    "GetDecimalDigitValue(string,int)": (text: string | null, index: number) => decimalDigit(at(text, index)),
    "GetDigitValue(char)": digitValue,
    "GetDigitValue(string,int)": (text: string | null, index: number) => digitValue(at(text, index)),
    "GetNumericValue(char)": numericValue,
    "GetNumericValue(string,int)": (text: string | null, index: number) => numericValue(at(text, index)),
    "GetUnicodeCategory(char)": unicodeCategory,
    "GetUnicodeCategory(int)": (code: number) => {
      if (code < 0 || code > 0x10ffff) throw outsideRange("codePoint");
      return unicodeCategory(String.fromCodePoint(code));
    },
    "GetUnicodeCategory(string,int)": (text: string | null, index: number) => unicodeCategory(at(text, index)),
  },
});
