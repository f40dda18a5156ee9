import type { StoredValue } from "../Collection.ts";
import { type PartRecords, recordMargin, wholeRecords } from "./PartRecords.ts";
import { isObject, type PlainRecords } from "./StoredDocument.ts";

/** The text of a part as the store writes it, whose records are parsed one by one. */
export class PartText implements PartRecords {
  readonly keys: readonly string[];
  readonly #text: string;
  /** Where each record's value begins, and the end of the last one. */
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #whole: () => PlainRecords;

  private constructor(
    text: string,
    keys: readonly string[],
    places: readonly [starts: readonly number[], ends: readonly number[]],
    whole: () => PlainRecords,
  ) {
    this.#text = text;
    this.keys = keys;
    [this.#starts, this.#ends] = places;
    this.#whole = whole;
  }

  /**
   * Null where the text does not have as many records in lines of their own, as only somebody else writes it. `whole` parses
   * all, with an error that says where a fault is.
   */
  static read(text: string, count: number, whole: () => PlainRecords): PartText | null {
    const head = text.indexOf('\n  "records": {');
    const tail = text.lastIndexOf("\n  }\n}");
    const keys: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const keyAt = /\n {4}("(?:[^"\\\n]|\\.)*"): /g;
    keyAt.lastIndex = Math.max(head, 0);
    for (let found = keyAt.exec(text); found; found = keyAt.exec(text)) {
      if (keys.length > 0) ends.push(found.index - 1);
      keys.push(JSON.parse(found[1]) as string);
      starts.push(keyAt.lastIndex);
    }
    ends.push(tail);
    const isWhole = head >= 0 && tail > head && keys.length === count && new Set(keys).size === count;
    return isWhole ? new PartText(text, keys, [starts, ends], whole) : null;
  }

  record(at: number): object {
    const record = this.#parsed(this.#textOf(at));
    return isObject(record) ? record : this.#whole()[this.keys[at]];
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
