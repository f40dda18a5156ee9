/*
 * Strings compared as the invariant culture does it. Texts of plain ASCII need no collator: their order is a table of
 * primary weights, and lower case before upper case where nothing else differs.
 */

import { pollWork } from "../../../base/budget.ts";
import { once } from "../../../base/once.ts";
import { type Collation, currentCollation } from "./Collation.ts";

const collators = new Map<boolean, Intl.Collator>();

function collator(ignoreCase: boolean): Intl.Collator {
  let found = collators.get(ignoreCase);
  if (!found) {
    found = new Intl.Collator("en-US", { sensitivity: ignoreCase ? "accent" : "variant" });
    collators.set(ignoreCase, found);
  }
  return found;
}

/** Characters of texts whose comparison costs nothing. */
const shortText = 1_000;

/** Less than, equal to or greater than 0. */
export function compareStrings(left: string, right: string, ignoreCase: boolean): number {
  if (left === right) return 0;
  const collation = currentCollation();
  const { weights } = collation;
  const shared = Math.min(left.length, right.length);
  if (shared > shortText) pollWork(shared);
  let byCase = 0;
  let primary = 0;
  for (let index = 0; index < shared; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    const oneWeight = one < 128 ? weights[one] : 0;
    const otherWeight = other < 128 ? weights[other] : 0;
    if (oneWeight === 0 || otherWeight === 0) return compareMinor(collation, left, right, ignoreCase);
    if (one === other || primary !== 0) continue;
    if (oneWeight !== otherWeight) primary = oneWeight - otherWeight;
    else if (byCase === 0) byCase = other - one;
  }
  if (!isPlain(collation, left, shared) || !isPlain(collation, right, shared))
    return compareMinor(collation, left, right, ignoreCase);
  if (primary !== 0) return primary;
  if (left.length !== right.length) return left.length - right.length;
  return ignoreCase ? 0 : byCase;
}

/** Whether every character from an index on is one of ASCII with a weight. */
function isPlain({ weights }: Collation, text: string, from: number): boolean {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128 || weights[code] === 0) return false;
  }
  return true;
}

/** First without the characters that count least, then by where those are and which. */
function compareMinor(collation: Collation, left: string, right: string, ignoreCase: boolean): number {
  const [first, second] = [withoutMinor(collation, left), withoutMinor(collation, right)];
  if (first === left && second === right) return collate(collation, left, right, ignoreCase);
  const plain = compareStrings(first, second, ignoreCase);
  if (plain !== 0) return plain;
  const [one, other] = [minorPlaces(collation, left), minorPlaces(collation, right)];
  for (let index = 0; index < Math.min(one.length, other.length); index++)
    if (one[index] !== other[index]) return one[index] - other[index];
  return one.length - other.length;
}

function isMinor({ minor }: Collation, code: number): boolean {
  return code < 128 && minor[code] !== 0;
}

function withoutMinor(collation: Collation, text: string): string {
  if (text.length > shortText) pollWork(text.length);
  let kept = "";
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isMinor(collation, text.charCodeAt(index))) continue;
    kept += text.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** Of each character that counts least its place and its weight, one behind the other. */
function minorPlaces(collation: Collation, text: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isMinor(collation, code)) places.push(index, collation.minor[code]);
  }
  return places;
}

/** By the tables of Unicode; what they pass over and the collation does not decides last. */
function collate(collation: Collation, left: string, right: string, ignoreCase: boolean): number {
  const [first, second] = [expanded(collation, left), expanded(collation, right)];
  const found = compareForms(first, second) || collator(ignoreCase).compare(first, second);
  if (found !== 0) return found;
  const [one, other] = [weightedControls(collation, left), weightedControls(collation, right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const letters = once(() => new Intl.Collator("en-US", { sensitivity: "base" }));

/**
 * Width and kind of kana count as letters do, unless IgnoreWidth and IgnoreKanaType are asked for (documentation of
 * CompareOptions): what they say where the texts begin with the same letters, or else 0.
 */
function compareForms(left: string, right: string): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const difference = formOf(left.charCodeAt(index)) - formOf(right.charCodeAt(index));
    if (difference === 0) continue;
    return letters().compare(left.slice(0, index + 1), right.slice(0, index + 1)) === 0 ? difference : 0;
  }
  return 0;
}

/** Hiragana before katakana before those of half width; other characters of full width last. */
function formOf(code: number): number {
  if (code < 0x3041) return 0;
  if (code <= 0x3096) return 1;
  if (code >= 0x30a1 && code <= 0x30fe) return 2;
  if (code >= 0xff61 && code <= 0xffdc) return 3;
  return code >= 0xff01 && code <= 0xff60 ? 4 : 0;
}

function expanded({ expansions }: Collation, text: string): string {
  if (expansions.size === 0) return text;
  if (text.length > shortText) pollWork(text.length);
  let found = "";
  for (const character of text) found += expansions.get(character) ?? character;
  return found;
}

function weightedControls({ weights }: Collation, text: string): string {
  if (text.length > shortText) pollWork(text.length);
  let found = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 32 || code === 127) && weights[code] !== 0) found += text[index];
  }
  return found;
}

/** Whether two strings are the same for -eq. */
export function equalStrings(left: string, right: string, ignoreCase: boolean): boolean {
  if (left === right) return true;
  const collation = currentCollation();
  const shared = Math.min(left.length, right.length);
  if (shared > shortText) pollWork(shared);
  for (let index = 0; index < shared; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    const oneWeight = weightOf(collation, one);
    const otherWeight = weightOf(collation, other);
    if (oneWeight === 0 || otherWeight === 0) return collate(collation, left, right, ignoreCase) === 0;
    if (one !== other && (!ignoreCase || oneWeight !== otherWeight)) return false;
  }
  if (left.length === right.length) return true;
  const longer = left.length > right.length ? left : right;
  for (let index = shared; index < longer.length; index++)
    if (weightOf(collation, longer.charCodeAt(index)) !== 0) return false;
  return collate(collation, left, right, ignoreCase) === 0;
}

/** The weight of a character of ASCII, those that count least included (above all others); 0 for all others. */
function weightOf({ weights, minor }: Collation, code: number): number {
  if (code >= 128) return 0;
  return weights[code] || (minor[code] === 0 ? 0 : 256 + minor[code]);
}
