import { isWordCharacter, unicodeProperty } from "./unicodeClasses.ts";

/** One member of a set. */
export type SetItem =
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | {
      readonly kind: "class";
      readonly test: (code: number) => boolean;
      readonly isNegative: boolean;
      /** What the class takes where case does not count: upper, lower and title case are one then. */
      readonly foldedTest?: (code: number) => boolean;
      /** What the class takes (before `isNegative`) as the inside of a JavaScript class, where that is short. */
      readonly written?: string;
    };

/** [...], a class escape or the dot. Asked for single UTF-16 units. */
export class CharacterSet {
  readonly #items: readonly SetItem[];
  readonly #isNegative: boolean;
  readonly #minus: CharacterSet | null;
  #ascii: Uint8Array | undefined;
  #asciiFolded: Uint8Array | undefined;

  constructor(items: readonly SetItem[], isNegative = false, minus: CharacterSet | null = null) {
    this.#items = items;
    this.#isNegative = isNegative;
    this.#minus = minus;
  }

  has(code: number): boolean {
    if (code < 128) {
      this.#ascii ??= asciiTable((one) => this.#test(one));
      return this.#ascii[code] === 1;
    }
    return this.#test(code);
  }

  /** Whether the set has the character or its other case. */
  hasIgnoringCase(code: number): boolean {
    if (code < 128) {
      this.#asciiFolded ??= asciiTable((one) => this.#testFolded(one));
      return this.#asciiFolded[code] === 1;
    }
    return this.#testFolded(code);
  }

  #testFolded(code: number): boolean {
    const positive = this.#hasFolded(code) || otherCases(code).some((other) => this.#hasFolded(other));
    return positive !== this.#isNegative && !this.#minus?.hasIgnoringCase(code);
  }

  #test(code: number): boolean {
    return this.#has(code) !== this.#isNegative && !this.#minus?.has(code);
  }

  /** The set as a JavaScript class that takes the same of all characters, under either case flag; null where that is long. */
  javaScriptClass(ignoreCase: boolean): string | null {
    const [first] = this.#items;
    const isOpposite = this.#items.length === 1 && first.kind === "class" && first.isNegative;
    if (this.#minus || (this.isCaseDependent && ignoreCase)) return null;
    let text = "";
    for (const item of this.#items) {
      if (item.kind === "class") {
        if (item.written === undefined || (item.isNegative && !isOpposite)) return null;
        text += item.written;
      } else if (!ignoreCase) text += writtenRange(item.from, item.to);
      else if (item.to > 127) return null;
      else text += foldedRange(item.from, item.to);
    }
    return `[${this.#isNegative !== isOpposite ? "^" : ""}${text}]`;
  }

  /** Whether letters are in the set of which the other case is not. */
  get isCased(): boolean {
    return (
      this.isCaseDependent ||
      this.#items.some((item) => item.kind === "range" && (item.to > 127 || /[A-Za-z]/.test(asciiRange(item))))
    );
  }

  /** Whether the set asks for letters of one case. */
  get isCaseDependent(): boolean {
    return this.#items.some((item) => item.kind === "class" && item.foldedTest !== undefined);
  }

  #hasFolded(code: number): boolean {
    return this.#items.some((item) =>
      item.kind === "class" && item.foldedTest ? item.foldedTest(code) !== item.isNegative : hasItem(item, code),
    );
  }

  #has(code: number): boolean {
    for (const item of this.#items) if (hasItem(item, code)) return true;
    return false;
  }
}

/** The signs that count as a letter besides its two cases: I with dot, Kelvin, Angstrom, Ohm. */
const letterSigns: ReadonlyMap<number, string> = new Map([
  [0x130, "iI"],
  [0x212a, "kK"],
  [0x212b, "\u00e5\u00c5"],
  [0x2126, "\u03c9\u03a9"],
]);

function foldedRange(from: number, to: number): string {
  let written = writtenRange(from, to);
  for (let code = from; code <= to; code++) for (const other of otherCases(code)) written += writtenRange(other, other);
  return written;
}

function asciiRange({ from, to }: { from: number; to: number }): string {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function writtenRange(from: number, to: number): string {
  const hex = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`;
  return from === to ? hex(from) : `${hex(from)}-${hex(to)}`;
}

function hasItem(item: SetItem, code: number): boolean {
  return item.kind === "range" ? code >= item.from && code <= item.to : item.test(code) !== item.isNegative;
}

function asciiTable(test: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (test(code) ? 1 : 0));
}

/** The form under which characters that differ in case only are equal. */
export function foldedCharacter(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const letters = letterSigns.get(code);
  if (letters !== undefined) return letters.charCodeAt(0);
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** The other spellings of a letter that differ in case only. */
export function otherCases(code: number): number[] {
  const text = String.fromCharCode(code);
  const folded = foldedCharacter(code);
  const found: number[] = [];
  for (const other of [String.fromCharCode(folded), text.toUpperCase()]) {
    if (other.length === 1 && other !== text && foldedCharacter(other.charCodeAt(0)) === folded)
      found.push(other.charCodeAt(0));
  }
  for (const [sign, letters] of letterSigns) {
    if (letters.includes(text)) found.push(sign);
    else if (code === sign) found.push(letters.charCodeAt(1));
  }
  return found;
}

/** \d, \w, \s and their opposites; with RegexOptions.ECMAScript they know ASCII alone. */
export function classItem(letter: string, isEcma: boolean): SetItem | null {
  const isNegative = letter !== letter.toLowerCase();
  const item = (test: (code: number) => boolean, written?: string): SetItem => ({
    kind: "class",
    test: isEcma ? (code) => code < 128 && test(code) : test,
    isNegative,
    ...(isEcma || written === undefined ? {} : { written }),
  });
  switch (letter.toLowerCase()) {
    case "d":
      return item(isDigit, digits);
    case "w":
      return item(isWordCharacter);
    case "s":
      return item(isSpace, spaces);
    default:
      return null;
  }
}

/** The item of \p{name} or \P{name}; null for a name that .NET does not know. */
export function propertyItem(name: string, isNegative: boolean): SetItem | null {
  const test = unicodeProperty(name);
  if (test === null) return null;
  const isCased = name === "Lu" || name === "Ll" || name === "Lt";
  return { kind: "class", test, isNegative, ...(isCased ? { foldedTest: isCasedLetter } : {}) };
}

function isCasedLetter(code: number): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}]/u.test(String.fromCharCode(code));
}

/** Where each row of ten decimal digits begins. */
const digits =
  "0030 0660 06f0 07c0 0966 09e6 0a66 0ae6 0b66 0be6 0c66 0ce6 0d66 0de6 0e50 0ed0 0f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 ff10"
    .split(" ")
    .map((start) => writtenRange(Number.parseInt(start, 16), Number.parseInt(start, 16) + 9))
    .join("");

const spaces = "\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return /\p{Nd}/u.test(String.fromCharCode(code));
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x85 || /\p{Z}/u.test(String.fromCharCode(code));
}
