/** A read-only map whose values are made each time they are asked for. */
export class LazyTable<Value> implements ReadonlyMap<string, Value> {
  readonly #text: string;
  readonly #make: (index: number) => Value;
  #split: readonly string[] | null = null;
  #indexes: ReadonlyMap<string, number> | null = null;

  /**
   * `names`: its keys in their order, joined by "|", which is one text until one of them is asked for; `make` gives the value
   * of the name at an index.
   */
  constructor(names: string, make: (index: number) => Value) {
    this.#text = names;
    this.#make = make;
  }

  get #names(): readonly string[] {
    this.#split ??= this.#text.split("|");
    return this.#split;
  }

  get size(): number {
    return this.#names.length;
  }

  has(name: string): boolean {
    return this.#indexOf(name) !== undefined;
  }

  get(name: string): Value | undefined {
    const index = this.#indexOf(name);
    return index === undefined ? undefined : this.#make(index);
  }

  keys(): MapIterator<string> {
    return this.#names.values();
  }

  *values(): MapIterator<Value> {
    for (let index = 0; index < this.#names.length; index++) yield this.#make(index);
  }

  *entries(): MapIterator<[string, Value]> {
    for (const [index, name] of this.#names.entries()) yield [name, this.#make(index)];
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(take: (value: Value, name: string, table: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) take(value, name, this);
  }

  #indexOf(name: string): number | undefined {
    this.#indexes ??= new Map(this.#names.map((each, index) => [each, index]));
    return this.#indexes.get(name);
  }
}
