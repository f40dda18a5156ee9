/** A read-only map whose values are made each time they are asked for. `names` are its keys, in their order. */
export class LazyTable<Value> implements ReadonlyMap<string, Value> {
  readonly #names: readonly string[];
  readonly #make: (index: number) => Value;
  #indexes: ReadonlyMap<string, number> | null = null;

  /** `make` gives the value of the name at an index. */
  constructor(names: readonly string[], make: (index: number) => Value) {
    this.#names = names;
    this.#make = make;
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
