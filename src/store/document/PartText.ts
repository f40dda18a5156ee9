import { isJsonObject } from "../../base/isJsonObject.ts";
import type { StoredValue } from "../Collection.ts";
import { type PartRecords, recordMargin, wholeRecords } from "./PartRecords.ts";
import type { PlainRecords } from "./StoredDocument.ts";

/** The bytes of a part as the store writes it, whose records are parsed one by one. */
export class PartText implements PartRecords {
  readonly #bytes: Buffer;
  /** A letter a byte, so that places in one are those in the other: it is faster to search. */
  readonly #letters: string;
  /** Where the line of each record's key begins, and behind the last where the records end. */
  readonly #lines: readonly number[];
  readonly #whole: () => PlainRecords;
  readonly #members = new Map<string, MemberPlaces>();
  #keys: readonly string[] | undefined;
  #places: ReadonlyMap<string, number> | undefined;

  private constructor(bytes: Buffer, letters: string, lines: readonly number[], whole: () => PlainRecords) {
    this.#bytes = bytes;
    this.#letters = letters;
    this.#lines = lines;
    this.#whole = whole;
  }

  /**
   * Null where the text does not have as many records in lines of their own, as only somebody else writes it. `whole` parses
   * all, with an error that says where a fault is.
   */
  static read(bytes: Buffer, count: number, whole: () => PlainRecords): PartText | null {
    const letters = bytes.toString("latin1");
    const head = letters.indexOf(headLine);
    const tail = letters.lastIndexOf(tailLine);
    if (head < 0 || tail <= head) return null;
    const lines: number[] = [];
    for (let line = letters.indexOf(keyLine, head); line >= 0; line = letters.indexOf(keyLine, line + keyLine.length))
      lines.push(line);
    if (lines.length !== count) return null;
    lines.push(tail + 1);
    return new PartText(bytes, letters, lines, whole);
  }

  /** The same records in bytes of their own. */
  copy(whole: (bytes: Buffer) => PlainRecords): PartText {
    const bytes = Buffer.from(this.#bytes);
    return new PartText(bytes, this.#letters, this.#lines, () => whole(bytes));
  }

  get length(): number {
    return this.#lines.length - 1;
  }

  get keys(): readonly string[] {
    this.#keys ??= Array.from({ length: this.length }, (_, at) => this.key(at));
    return this.#keys;
  }

  key(at: number): string {
    if (this.#keys) return this.#keys[at];
    const from = this.#lines[at] + keyLine.length - 1;
    return this.#parsed(from, closingQuote(this.#bytes, from) + 1) as string;
  }

  at(key: string): number | undefined {
    this.#places ??= new Map(this.keys.map((each, at) => [each, at] as const));
    return this.#places.get(key);
  }

  record(at: number): object {
    const quote = closingQuote(this.#bytes, this.#lines[at] + keyLine.length - 1);
    const record = this.#parsed(quote + 3, endOfValue(this.#bytes, this.#lines[at + 1]));
    return isJsonObject(record) ? record : this.#whole()[this.key(at)];
  }

  reader(at: number): StoredValue {
    return (...path) => this.#valueAt(at, this.#stepsOf(path));
  }

  values(path: readonly string[]): readonly unknown[] {
    const steps = this.#stepsOf(path);
    return Array.from({ length: this.length }, (_, at) => this.#valueAt(at, steps));
  }

  whole(): PartRecords {
    return wholeRecords(Object.entries(this.#whole()));
  }

  #valueAt(at: number, steps: readonly MemberPlaces[]): unknown {
    let [from, to] = [this.#lines[at], this.#lines[at + 1]];
    for (const step of steps) {
      const found = step.next(from);
      if (found >= to) return undefined;
      from = found + step.length;
      to = this.#endOf(from, step.margin);
    }
    return this.#parsed(from, to);
  }

  #stepsOf(path: readonly string[]): readonly MemberPlaces[] {
    return path.map((member, at) => {
      const margin = recordMargin + "  ".repeat(at + 1);
      const key = `${margin}${member}`;
      let places = this.#members.get(key);
      if (!places) {
        places = new MemberPlaces(this.#letters, margin, member);
        this.#members.set(key, places);
      }
      return places;
    });
  }

  /** Where the value ends that begins at a place and whose member has a margin. */
  #endOf(from: number, margin: string): number {
    const letters = this.#letters;
    const close = letters[from] === "{" ? "}" : letters[from] === "[" ? "]" : null;
    if (close !== null && letters[from + 1] !== close) {
      const end = letters.indexOf(`\n${margin}${close}`, from);
      return end < 0 ? letters.length : end + 1 + margin.length + 1;
    }
    const found = letters.indexOf("\n", from);
    const end = found < 0 ? letters.length : found;
    return letters[end - 1] === "," ? end - 1 : end;
  }

  /** The value between two places; one that is no JSON is the fault of the whole. */
  #parsed(from: number, to: number): unknown {
    // A slice of the letters would keep all of them.
    if (plainText.test(this.#letters.slice(from, to))) return this.#bytes.toString("latin1", from + 1, to - 1);
    try {
      return JSON.parse(this.#bytes.toString("utf8", from, to));
    } catch {
      this.#whole();
      throw new Error("A part of a collection has lines that its JSON does not have.");
    }
  }
}

/** Where lines begin as members of one name and margin have them, from the first to the last. */
class MemberPlaces {
  readonly margin: string;
  readonly length: number;
  readonly #letters: string;
  readonly #line: string;
  /** The place found last is the first behind `#since`; records are mostly asked in their order. */
  #since = 0;
  #found = -1;

  constructor(letters: string, margin: string, member: string) {
    this.#letters = letters;
    this.margin = margin;
    this.#line = Buffer.from(`\n${margin}${JSON.stringify(member)}: `).toString("latin1");
    this.length = this.#line.length;
  }

  /** The first at a place or behind it; Infinity where there is none. */
  next(from: number): number {
    if (from < this.#since || from > this.#found) {
      const found = this.#letters.indexOf(this.#line, from);
      this.#since = from;
      this.#found = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#found;
  }
}

const headLine = '\n  "records": {';
const tailLine = "\n  }\n}";

/** What the line of a record's key begins with. */
const keyLine = `\n${recordMargin}"`;

const [space, quote, comma, backslash] = [...' ",\\'].map((each) => each.charCodeAt(0));

/** A string of JSON that is written as it is, in ASCII. */
const plainText = /^"[ !#-[\]-~]*"$/;

/** Where the string ends that begins with the quote at a place. */
function closingQuote(bytes: Buffer, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}

/** Where a value ends that the next line, or a comma and it, follows. */
function endOfValue(bytes: Buffer, next: number): number {
  let end = next;
  while (bytes[end - 1] <= space) end--;
  return bytes[end - 1] === comma ? end - 1 : end;
}
