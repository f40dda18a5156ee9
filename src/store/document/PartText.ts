import { isJsonObject } from "../../base/isJsonObject.ts";
import type { StoredValue } from "../Collection.ts";
import { type PartRecords, recordMargin, wholeRecords } from "./PartRecords.ts";
import type { PlainRecords } from "./StoredDocument.ts";

/** The text of a part as the store writes it, whose records are parsed one by one. */
export class PartText implements PartRecords {
  readonly keys: readonly string[];
  readonly #text: string;
  /** Where each record's value begins, and where it ends. */
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #whole: () => PlainRecords;

  private constructor(
    text: string,
    places: ReadonlyMap<string, number>,
    [starts, ends]: readonly [starts: readonly number[], ends: readonly number[]],
    whole: () => PlainRecords,
  ) {
    this.#text = text;
    this.keys = [...places.keys()];
    this.#places = places;
    this.#starts = starts;
    this.#ends = ends;
    this.#whole = whole;
  }

  /**
   * Null where the text does not have as many records in lines of their own, as only somebody else writes it. `whole` parses
   * all, with an error that says where a fault is.
   */
  static read(text: string, count: number, whole: () => PlainRecords): PartText | null {
    const head = text.indexOf('\n  "records": {');
    const tail = text.lastIndexOf("\n  }\n}");
    if (head < 0 || tail <= head) return null;
    const places = new Map<string, number>();
    const starts: number[] = [];
    const ends: number[] = [];
    for (let line = text.indexOf(keyLine, head); line >= 0; ) {
      const from = line + keyLine.length;
      const quote = closingQuote(text, from);
      const key = memberName(text, from, quote);
      if (key === null) return null;
      if (starts.length > 0) ends.push(line - 1);
      places.set(key, starts.length);
      starts.push(quote + 3);
      line = text.indexOf(keyLine, quote);
    }
    ends.push(tail);
    return starts.length === count && places.size === count ? new PartText(text, places, [starts, ends], whole) : null;
  }

  at(key: string): number | undefined {
    return this.#places.get(key);
  }

  record(at: number): object {
    const record = this.#parsed(this.#textOf(at));
    return isJsonObject(record) ? record : this.#whole()[this.keys[at]];
  }

  /** Reads single values of a record from its text. */
  reader(at: number): StoredValue {
    const text = this.#textOf(at);
    return (...path) => {
      const found = textIn(text, path);
      return found === null ? undefined : this.#parsed(found);
    };
  }

  whole(): PartRecords {
    return wholeRecords(Object.entries(this.#whole()));
  }

  /** A value's text; one that is no JSON is the fault of the whole. */
  #parsed(text: string): unknown {
    if (plainString.test(text)) return text.slice(1, -1);
    try {
      return JSON.parse(text);
    } catch {
      this.#whole();
      throw new Error("A part of a collection has lines that its JSON does not have.");
    }
  }

  #textOf(at: number): string {
    return this.#text.slice(this.#starts[at], this.#ends[at]);
  }
}

/** A string of JSON that is written as it is. */
const plainString = /^"[^"\\\p{Cc}]*"$/u;

/** What the line of a record's key begins with. */
const keyLine = `\n${recordMargin}"`;

/** Where the string ends whose characters begin at a place. */
function closingQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** The name of a member between its quotes; null where it is none. */
function memberName(text: string, from: number, quote: number): string | null {
  if (!text.startsWith('": ', quote)) return null;
  const written = text.slice(from, quote);
  if (/^[\w-]*$/.test(written)) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return null;
  }
}

/** The text of the value at a path of members in a record's text; null where there is none. */
function textIn(text: string, path: readonly string[]): string | null {
  let [from, to] = [0, text.length];
  let margin = recordMargin;
  for (const member of path) {
    margin += "  ";
    const name = `\n${margin}${JSON.stringify(member)}: `;
    const found = text.indexOf(name, from);
    if (found < 0 || found >= to) return null;
    from = found + name.length;
    to = endOf(text, from, margin);
  }
  return text.slice(from, to);
}

/** Where the value ends that begins at a place and whose member has a margin. */
function endOf(text: string, from: number, margin: string): number {
  const open = text[from];
  const close = open === "{" ? "}" : open === "[" ? "]" : null;
  if (close !== null && text[from + 1] !== close) {
    const end = text.indexOf(`\n${margin}${close}`, from);
    return end < 0 ? text.length : end + 1 + margin.length + 1;
  }
  const line = text.indexOf("\n", from);
  const end = line < 0 ? text.length : line;
  return text[end - 1] === "," ? end - 1 : end;
}
