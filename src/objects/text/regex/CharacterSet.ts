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

function hasItem(item: SetItem, code: number): boolean {
  return item.kind === "range" ? code >= item.from && code <= item.to : item.test(code) !== item.isNegative;
}

function asciiTable(test: (code: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (test(code) ? 1 : 0));
}

/** The other spellings of a letter that differ in case only. */
export function otherCases(code: number): number[] {
  const text = String.fromCharCode(code);
  const found: number[] = [];
  for (const other of [text.toLowerCase(), text.toUpperCase()]) {
    if (other.length === 1 && other !== text) found.push(other.charCodeAt(0));
  }
  if (code === 0x6b || code === 0x4b) found.push(0x212a);
  if (code === 0x212a) found.push(0x6b, 0x4b);
  return found;
}

/** \d, \w, \s and their opposites; with RegexOptions.ECMAScript they know ASCII alone. */
export function classItem(letter: string, isEcma: boolean): SetItem | null {
  const isNegative = letter !== letter.toLowerCase();
  const item = (test: (code: number) => boolean): SetItem => ({
    kind: "class",
    test: isEcma ? (code) => code < 128 && test(code) : test,
    isNegative,
  });
  switch (letter.toLowerCase()) {
    case "d":
      return item(isDigit);
    case "w":
      return item(isWordCharacter);
    case "s":
      return item(isSpace);
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

function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return /\p{Nd}/u.test(String.fromCharCode(code));
}

function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x85 || /\p{Z}/u.test(String.fromCharCode(code));
}
