/** Values by names that ignore case, in the order of the names; each value is made when it is first asked for, and kept. */
export class FoldedTable<Value> {
  readonly #text: string;
  readonly #make: (name: string, index: number) => Value;
  #names: readonly string[] | null = null;
  #indexes: Map<string, number> | null = null;
  readonly #made = new Map<number, Value>();

  /** `names`: what they are, joined by "|", which is one text until one of them is asked for. */
  constructor(names: string, make: (name: string, index: number) => Value) {
    this.#text = names;
    this.#make = make;
  }

  keys(): readonly string[] {
    this.#names ??= this.#text.split("|");
    return this.#names;
  }

  /** How a name is written in the table. */
  written(name: string): string | undefined {
    const index = this.#indexOf(name);
    return index === undefined ? undefined : this.keys()[index];
  }

  has(name: string): boolean {
    return this.#indexOf(name) !== undefined;
  }

  get(name: string): Value | undefined {
    const index = this.#indexOf(name);
    return index === undefined ? undefined : this.#at(index);
  }

  *[Symbol.iterator](): Generator<[string, Value]> {
    for (const [index, name] of this.keys().entries()) yield [name, this.#at(index)];
  }

  /** This table with the names of another behind its own. */
  with(other: FoldedTable<Value>): FoldedTable<Value> {
    const own = this.keys().length;
    return new FoldedTable(`${this.#text}|${other.#text}`, (_, index) =>
      index < own ? this.#at(index) : other.#at(index - own),
    );
  }

  #at(index: number): Value {
    let value = this.#made.get(index);
    if (value === undefined) {
      value = this.#make(this.keys()[index], index);
      this.#made.set(index, value);
    }
    return value;
  }

  #indexOf(name: string): number | undefined {
    if (this.#indexes === null) {
      this.#indexes = new Map();
      const folded = this.#text.toLowerCase().split("|");
      for (let index = 0; index < folded.length; index++) this.#indexes.set(folded[index], index);
    }
    return this.#indexes.get(name.toLowerCase());
  }
}
