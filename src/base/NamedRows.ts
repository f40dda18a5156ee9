const mark = '{"name":"';
const next = `\n${mark}`;

/** The rows of a JSON-lines text whose rows begin with their name; a row is parsed when it is first asked for by name. */
export class NamedRows {
  readonly #text: string;
  readonly #fold: (name: string) => string;
  #starts: Map<string, number> | undefined;
  #names: readonly string[] | undefined;
  readonly #found = new Map<string, unknown>();

  /** `fold` makes names alike that mean the same row; of two such rows the first counts. */
  constructor(text: string, fold: (name: string) => string = (name) => name) {
    this.#text = text;
    this.#fold = fold;
  }

  /** The parsed row of a name, or null. */
  find(name: string): unknown {
    const key = this.#fold(name);
    let row = this.#found.get(key);
    if (row === undefined) {
      const start = this.#rows().get(key);
      if (start === undefined) return null;
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

  #rows(): Map<string, number> {
    if (!this.#starts) {
      this.#starts = new Map();
      for (const start of this.#places()) {
        const name = this.#fold(this.#nameAt(start));
        if (!this.#starts.has(name)) this.#starts.set(name, start);
      }
    }
    return this.#starts;
  }

  *#places(): Generator<number> {
    if (this.#text.startsWith(mark)) yield 0;
    for (let at = this.#text.indexOf(next); at >= 0; at = this.#text.indexOf(next, at + 1)) yield at + 1;
  }

  #rowAt(start: number): unknown {
    const end = this.#text.indexOf("\n", start + 1);
    return JSON.parse(this.#text.slice(start, end < 0 ? undefined : end));
  }

  #nameAt(start: number): string {
    const from = start + mark.length;
    return this.#text.slice(from, this.#text.indexOf('"', from));
  }
}
