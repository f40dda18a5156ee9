import { isJsonObject } from "../../base/isJsonObject.ts";
import type { StoredValue } from "../Collection.ts";
import { type PartRecords, recordMargin, wholeRecords } from "./PartRecords.ts";
import type { PlainRecords } from "./StoredDocument.ts";

/** The bytes of a part as the store writes it, whose records are parsed one by one. */
export class PartText implements PartRecords {
  readonly #bytes: Buffer;
  /** Where the line of each record's key begins, and behind the last where the records end. */
  readonly #lines: readonly number[];
  readonly #whole: () => PlainRecords;
  readonly #members = new Map<string, MemberPlaces>();
  #keys: readonly string[] | undefined;
  #places: ReadonlyMap<string, number> | undefined;

  private constructor(bytes: Buffer, lines: readonly number[], whole: () => PlainRecords) {
    this.#bytes = bytes;
    this.#lines = lines;
    this.#whole = whole;
  }

  /**
   * Null where the text does not have as many records in lines of their own, as only somebody else writes it. `whole` parses
   * all, with an error that says where a fault is.
   */
  static read(bytes: Buffer, count: number, whole: () => PlainRecords): PartText | null {
    const head = bytes.indexOf(headLine);
    const tail = bytes.lastIndexOf(tailLine);
    if (head < 0 || tail <= head) return null;
    const lines: number[] = [];
    for (let line = bytes.indexOf(keyLine, head); line >= 0; line = bytes.indexOf(keyLine, line + keyLine.length))
      lines.push(line);
    if (lines.length !== count) return null;
    lines.push(tail + 1);
    return new PartText(bytes, lines, whole);
  }

  /** The same records in bytes of their own. */
  copy(whole: (bytes: Buffer) => PlainRecords): PartText {
    const bytes = Buffer.from(this.#bytes);
    return new PartText(bytes, this.#lines, () => whole(bytes));
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

  /** Reads single values of a record from its bytes. */
  reader(at: number): StoredValue {
    return (...path) => {
      let [from, to] = [this.#lines[at], this.#lines[at + 1]];
      let margin = recordMargin;
      for (const member of path) {
        margin += "  ";
        const places = this.#memberPlaces(margin, member);
        const found = places.next(from);
        if (found >= to) return undefined;
        from = found + places.length;
        to = this.#endOf(from, margin);
      }
      return this.#parsed(from, to);
    };
  }

  whole(): PartRecords {
    return wholeRecords(Object.entries(this.#whole()));
  }

  #memberPlaces(margin: string, member: string): MemberPlaces {
    const key = `${margin}${member}`;
    let places = this.#members.get(key);
    if (!places) {
      places = new MemberPlaces(this.#bytes, `\n${margin}${JSON.stringify(member)}: `);
      this.#members.set(key, places);
    }
    return places;
  }

  /** Where the value ends that begins at a place and whose member has a margin. */
  #endOf(from: number, margin: string): number {
    const bytes = this.#bytes;
    const close = bytes[from] === brace ? "}" : bytes[from] === bracket ? "]" : null;
    if (close !== null && bytes[from + 1] !== close.charCodeAt(0)) {
      const end = bytes.indexOf(`\n${margin}${close}`, from);
      return end < 0 ? bytes.length : end + 1 + margin.length + 1;
    }
    let end = from;
    while (end < bytes.length && bytes[end] !== lineFeed) end++;
    return bytes[end - 1] === comma ? end - 1 : end;
  }

  /** The value between two places; one that is no JSON is the fault of the whole. */
  #parsed(from: number, to: number): unknown {
    const bytes = this.#bytes;
    if (isPlain(bytes, from, to)) return bytes.toString("latin1", from + 1, to - 1);
    try {
      return JSON.parse(bytes.toString("utf8", from, to));
    } catch {
      this.#whole();
      throw new Error("A part of a collection has lines that its JSON does not have.");
    }
  }
}

/** Where lines begin as members of one name and margin have them, from the first to the last. */
class MemberPlaces {
  readonly length: number;
  readonly #bytes: Buffer;
  readonly #line: Buffer;
  /** The place found last is the first behind `#since`; records are mostly asked in their order. */
  #since = 0;
  #found = -1;

  constructor(bytes: Buffer, line: string) {
    this.#bytes = bytes;
    this.#line = Buffer.from(line);
    this.length = this.#line.length;
  }

  /** The first at a place or behind it; Infinity where there is none. */
  next(from: number): number {
    if (from < this.#since || from > this.#found) {
      const found = this.#bytes.indexOf(this.#line, from);
      this.#since = from;
      this.#found = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#found;
  }
}

const headLine = Buffer.from('\n  "records": {');
const tailLine = Buffer.from("\n  }\n}");

/** What the line of a record's key begins with. */
const keyLine = Buffer.from(`\n${recordMargin}"`);

const [lineFeed, space, quote, comma, bracket, backslash, brace] = [...'\n ",[\\{'].map((each) => each.charCodeAt(0));
const lastAscii = 0x7e;

/** Whether a value is a string of JSON that is written as it is, in ASCII. */
function isPlain(bytes: Buffer, from: number, to: number): boolean {
  if (bytes[from] !== quote || bytes[to - 1] !== quote || to - from < 2) return false;
  for (let at = from + 1; at < to - 1; at++) {
    const byte = bytes[at];
    if (byte < space || byte > lastAscii || byte === quote || byte === backslash) return false;
  }
  return true;
}

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
