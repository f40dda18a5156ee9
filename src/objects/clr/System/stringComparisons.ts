import { checkNotNegative, outOfRange } from "../../errors/argumentChecks.ts";
import { compareBy, compareByOptions, compareCulture, compareOrdinal } from "../../text/culture/stringComparison.ts";
import { clrText } from "../../values/clrText.ts";
import type { EnumValue } from "../../values/EnumValue.ts";

type Text = string | null;
type Order = (left: Text, right: Text) => number;

/** The parts of two texts compared, by the rules for them that CompareInfo has. */
function compareParts(a: Text, indexA: number, b: Text, indexB: number, length: number, order: Order): number {
  return order(partOf(a, indexA, length, "1"), partOf(b, indexB, length, "2"));
}

function partOf(text: Text, index: number, length: number, which: string): Text {
  if (text === null) return null;
  const taken = Math.min(length, text.length - index);
  checkNotNegative(taken, `length${which}`);
  checkNotNegative(index, `offset${which}`);
  return text.slice(index, index + taken);
}

function ordinalParts(a: Text, indexA: number, b: Text, indexB: number, length: number): number {
  if (a === null || b === null) return compareOrdinal(a, b);
  checkNotNegative(length, "length");
  if (indexA < 0 || indexA > a.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "indexA");
  if (indexB < 0 || indexB > b.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "indexB");
  return compareOrdinal(a.slice(indexA, indexA + length), b.slice(indexB, indexB + length));
}

const parts = "string,int,string,int,int";

/** String.Compare and String.CompareOrdinal in all their forms. Cultures order alike here. */
export const stringComparisons = {
  "Compare(string,string)": (a: Text, b: Text) => compareCulture(a, b),
  "Compare(string,string,bool)": (a: Text, b: Text, ignoreCase: boolean) => compareCulture(a, b, ignoreCase),
  "Compare(string,string,System.StringComparison)": (a: Text, b: Text, comparison: unknown) =>
    compareBy(comparison, a, b),
  "Compare(string,string,bool,cultureinfo)": (a: Text, b: Text, ignoreCase: boolean) =>
    compareCulture(a, b, ignoreCase),
  "Compare(string,string,cultureinfo,System.Globalization.CompareOptions)": (
    a: Text,
    b: Text,
    _culture: unknown,
    how: EnumValue,
  ) => compareByOptions(a, b, how.value),
  [`Compare(${parts})`]: (a: Text, indexA: number, b: Text, indexB: number, length: number) =>
    compareParts(a, indexA, b, indexB, length, compareCulture),
  [`Compare(${parts},bool)`]: comparePartsIn,
  [`Compare(${parts},bool,cultureinfo)`]: comparePartsIn,
  [`Compare(${parts},cultureinfo,System.Globalization.CompareOptions)`]: (
    a: Text,
    indexA: number,
    b: Text,
    indexB: number,
    length: number,
    _culture: unknown,
    how: EnumValue,
  ) => compareParts(a, indexA, b, indexB, length, (x, y) => compareByOptions(x, y, how.value)),
  [`Compare(${parts},System.StringComparison)`]: (
    a: Text,
    indexA: number,
    b: Text,
    indexB: number,
    length: number,
    comparison: unknown,
  ) => compareParts(a, indexA, b, indexB, length, (x, y) => compareBy(comparison, x, y)),
  "CompareOrdinal(string,string)": (a: Text, b: Text) => compareOrdinal(a, b),
  [`CompareOrdinal(${parts})`]: ordinalParts,
};

function comparePartsIn(a: Text, indexA: number, b: Text, indexB: number, length: number, ignoreCase: boolean): number {
  return compareParts(a, indexA, b, indexB, length, (x, y) => compareCulture(x, y, ignoreCase));
}
