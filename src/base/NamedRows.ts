const mark = '{"name":"';
const next = `\n${mark}`;

/**
 * The rows of a JSON-lines text whose rows begin with their name, in the order of the names in lower case; a row is looked
 * for by halves and parsed when it is first asked for. The build puts the tables that are read so in that order.
 */
export class NamedRows {
  readonly #text: string;
  readonly #fold: (name: string) => string;
  #names: readonly string[] | undefined;
  readonly #found = new Map<string, unknown>();

  /** `fold` makes names alike that mean the same row; of two such rows the first counts. It may change no more than case. */
  constructor(text: string, fold: (name: string) => string = (name) => name) {
    this.#text = text;
    this.#fold = fold;
  }

  /** The parsed row of a name, or null. */
  find(name: string): unknown {
    const key = this.#fold(name);
    let row = this.#found.get(key);
    if (row === undefined) {
      const start = this.#startOf(key);
      if (start === null) return null;
      row = this.#rowAt(start);
      this.#found.set(key, row);
    }
    return row;
  }

  /** Every row, parsed. */
  all(): unknown[] {
    return [...this.#places()].map((start) => this.#rowAt(start));
  }

  /** All names, as they are written. */
  names(): readonly string[] {
    this.#names ??= [...this.#places()].map((start) => this.#nameAt(start));
    return this.#names;
  }

  #startOf(key: string): number | null {
    const lower = key.toLowerCase();
    let start = this.#firstFrom(lower);
    while (start < this.#text.length) {
      const name = this.#nameAt(start);
      if (this.#fold(name) === key) return start;
      if (name.toLowerCase() !== lower) return null;
      start = this.#endOf(start) + 1;
    }
    return null;
  }

  /** Where the first row begins whose name in lower case is not before `lower`; the text's length where there is none. */
  #firstFrom(lower: string): number {
    let from = 0;
    let to = this.#text.length;
    while (from < to) {
      const before = this.#text.lastIndexOf(next, ((from + to) >> 1) - 1);
      const start = before < from ? from : before + 1;
      if (this.#nameAt(start).toLowerCase() < lower) from = this.#endOf(start) + 1;
      else to = start;
    }
    return from;
  }

  *#places(): Generator<number> {
    if (this.#text.startsWith(mark)) yield 0;
    for (let at = this.#text.indexOf(next); at >= 0; at = this.#text.indexOf(next, at + 1)) yield at + 1;
  }

  #rowAt(start: number): unknown {
    return JSON.parse(this.#text.slice(start, this.#endOf(start)));
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf("\n", start);
    return end < 0 ? this.#text.length : end;
  }

  #nameAt(start: number): string {
    const from = start + mark.length;
    return this.#text.slice(from, this.#text.indexOf('"', from));
  }
}
