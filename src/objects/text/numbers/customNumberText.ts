import { growArray, pollStop } from "../../../base/budget.ts";
import type { NumberFormat } from "./NumberFormat.ts";
import { type NumberDigits, roundDigits } from "./numberDigits.ts";
import { numberRules } from "./numberRules.ts";

/** A section of a custom format: positive[;negative[;zero]], taken apart once. */
interface Section {
  readonly tokens: readonly Token[];
  /** Number of digit places before and after the point. */
  readonly wholePlaces: number;
  readonly fractionPlaces: number;
  /** Places from the first "0" before the point / to the last "0" behind it. */
  readonly leastWhole: number;
  readonly leastFraction: number;
  readonly grouped: boolean;
  /** Power of ten the number is multiplied with: %, ‰ and scaling commas. */
  readonly scale: number;
  readonly scientific: boolean;
  readonly isEmpty: boolean;
}

type Token =
  | { readonly kind: "digit" }
  | { readonly kind: "point" }
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "percent" }
  | { readonly kind: "permille" }
  | { readonly kind: "exponent"; readonly letter: string; readonly plus: boolean; readonly digits: number };

const cache = new Map<string, readonly Section[]>();

/** A number through a custom format ("#,##0.00;(0);zero"). */
export function customNumberText(number: NumberDigits, format: string, info: NumberFormat): string {
  const sections = parseFormat(format);
  const first = number.digits === "" ? 2 : number.negative ? 1 : 0;
  let section = pick(sections, first);
  let rounded = roundFor(number, section);
  if (rounded.digits === "" && number.digits !== "" && pick(sections, 2) !== section) {
    section = pick(sections, 2);
    rounded = roundFor(number, section);
  }
  const text = render(rounded, section, info);
  const isShown = rounded.digits !== "" || (numberRules().signsZero && text !== "");
  return rounded.negative && section === sections[0] && isShown ? info.negativeSign + text : text;
}

function pick(sections: readonly Section[], index: number): Section {
  const found = sections[index];
  return found && !found.isEmpty ? found : sections[0];
}

function roundFor(number: NumberDigits, section: Section): NumberDigits {
  if (number.digits === "") return number;
  if (section.scientific) return roundDigits(number, section.wholePlaces + section.fractionPlaces);
  const scaled = { ...number, point: number.point + section.scale };
  return roundDigits(scaled, scaled.point + section.fractionPlaces);
}

function render(number: NumberDigits, section: Section, info: NumberFormat): string {
  const { digits } = number;
  const wholePlaces = section.wholePlaces;
  const point = section.scientific ? wholePlaces : number.point;
  const exponent = section.scientific && digits !== "" ? number.point - wholePlaces : 0;
  const whole = (point > 0 ? digits.slice(0, point).padEnd(point, "0") : "").padStart(section.leastWhole, "0");
  const allFraction = point < 0 ? "0".repeat(-point) + digits : digits.slice(point);
  const fraction = allFraction.slice(0, section.fractionPlaces).padEnd(section.leastFraction, "0");
  return place(section, info, whole, fraction, exponent);
}

function place(section: Section, info: NumberFormat, whole: string, fraction: string, exponent: number): string {
  let text = "";
  let wholeAt = 0;
  let placesLeft = section.wholePlaces;
  let fractionAt = 0;
  let behindPoint = false;
  const takeWhole = (count: number) => {
    for (let taken = 0; taken < count; taken++) {
      text += whole[wholeAt++];
      const left = whole.length - wholeAt;
      if (section.grouped && left > 0 && isGroupBoundary(left, info.groupSizes)) text += info.groupSeparator;
    }
  };
  for (const token of section.tokens) {
    pollStop();
    switch (token.kind) {
      case "digit":
        if (behindPoint) {
          if (fractionAt < fraction.length) text += fraction[fractionAt++];
        } else {
          placesLeft--;
          takeWhole(Math.max(whole.length - wholeAt - placesLeft, 0));
        }
        break;
      case "point":
        takeWhole(whole.length - wholeAt);
        behindPoint = true;
        if (fraction !== "") text += info.decimalSeparator;
        break;
      case "percent":
        text += info.percentSymbol;
        break;
      case "permille":
        text += info.perMilleSymbol;
        break;
      case "literal":
        text += token.text;
        break;
      case "exponent":
        text += exponentText(token, exponent, info);
        break;
    }
  }
  return text;
}

function exponentText(token: Extract<Token, { kind: "exponent" }>, exponent: number, info: NumberFormat): string {
  const sign = exponent < 0 ? info.negativeSign : token.plus ? info.positiveSign : "";
  return token.letter + sign + String(Math.abs(exponent)).padStart(token.digits, "0");
}

function isGroupBoundary(left: number, sizes: readonly number[]): boolean {
  let at = 0;
  for (let index = 0; at < left; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? 0;
    if (size === 0) return false;
    at += size;
  }
  return at === left;
}

function parseFormat(format: string): readonly Section[] {
  let found = cache.get(format);
  if (!found) {
    found = splitSections(format).map(parseSection);
    if (cache.size > 500) cache.clear();
    cache.set(format, found);
  }
  return found;
}

function splitSections(format: string): string[] {
  const sections = [""];
  for (let at = 0; at < format.length; at++) {
    pollStop();
    const character = format[at];
    if (character === ";") {
      sections.push("");
      continue;
    }
    let piece = character;
    if (character === "\\") piece = format.slice(at, at + 2);
    else if (character === "'" || character === '"') {
      const end = format.indexOf(character, at + 1);
      piece = format.slice(at, end < 0 ? format.length : end + 1);
    }
    sections[sections.length - 1] += piece;
    at += piece.length - 1;
  }
  return sections;
}

interface Counts {
  wholePlaces: number;
  fractionPlaces: number;
  firstZero: number;
  lastZero: number;
  scale: number;
  grouped: boolean;
  scientific: boolean;
  /** Position among the digit places where the last comma stood, and how many stood there. */
  commaAt: number;
  commas: number;
  behindPoint: boolean;
}

function parseSection(text: string): Section {
  const tokens: Token[] = [];
  const counts: Counts = {
    wholePlaces: 0,
    fractionPlaces: 0,
    firstZero: -1,
    lastZero: -1,
    scale: 0,
    grouped: false,
    scientific: false,
    commaAt: -1,
    commas: 0,
    behindPoint: false,
  };
  for (let at = 0; at < text.length; ) {
    pollStop();
    growArray(tokens);
    at = readToken(text, at, tokens, counts);
  }
  if (counts.commas > 0) {
    if (counts.commaAt === counts.wholePlaces) counts.scale -= counts.commas * 3;
    else counts.grouped = true;
  }
  return {
    tokens,
    wholePlaces: counts.wholePlaces,
    fractionPlaces: counts.fractionPlaces,
    leastWhole: counts.firstZero < 0 ? 0 : counts.wholePlaces - counts.firstZero,
    leastFraction: counts.lastZero + 1,
    grouped: counts.grouped,
    scale: counts.scale,
    scientific: counts.scientific,
    isEmpty: text === "",
  };
}

function readToken(text: string, at: number, tokens: Token[], counts: Counts): number {
  const character = text[at];
  switch (character) {
    case "#":
    case "0":
      tokens.push({ kind: "digit" });
      countDigit(counts, character);
      return at + 1;
    case ".":
      if (!counts.behindPoint) tokens.push({ kind: "point" });
      counts.behindPoint = true;
      return at + 1;
    case ",":
      countComma(counts);
      return at + 1;
    case "%":
      counts.scale += 2;
      tokens.push({ kind: "percent" });
      return at + 1;
    case "‰":
      counts.scale += 3;
      tokens.push({ kind: "permille" });
      return at + 1;
    case "\\":
      if (at + 1 < text.length) tokens.push({ kind: "literal", text: text[at + 1] });
      return at + 2;
    case "'":
    case '"': {
      const end = text.indexOf(character, at + 1);
      tokens.push({ kind: "literal", text: text.slice(at + 1, end < 0 ? undefined : end) });
      return end < 0 ? text.length : end + 1;
    }
    default:
      return readExponent(text, at, tokens, counts);
  }
}

function countDigit(counts: Counts, character: string): void {
  if (counts.behindPoint) {
    if (character === "0") counts.lastZero = counts.fractionPlaces;
    counts.fractionPlaces++;
    return;
  }
  if (character === "0" && counts.firstZero < 0) counts.firstZero = counts.wholePlaces;
  counts.wholePlaces++;
}

function countComma(counts: Counts): void {
  if (counts.behindPoint || counts.wholePlaces === 0) return;
  if (counts.commaAt === counts.wholePlaces) {
    counts.commas++;
    return;
  }
  if (counts.commaAt >= 0) counts.grouped = true;
  counts.commaAt = counts.wholePlaces;
  counts.commas = 1;
}

function readExponent(text: string, at: number, tokens: Token[], counts: Counts): number {
  const match = /^([eE])([+-]?)(0+)/.exec(text.slice(at));
  if (!match) {
    tokens.push({ kind: "literal", text: text[at] });
    return at + 1;
  }
  counts.scientific = true;
  tokens.push({ kind: "exponent", letter: match[1], plus: match[2] === "+", digits: Math.min(match[3].length, 10) });
  return at + match[0].length;
}
