/** Rows in their order, of which the first that equals another one can be taken out. */
export class WaitingRows<Row> {
  readonly #rows = new Set<Row>();
  readonly #byKey = new Map<unknown, Row[]>();

  /** `keyOf`: rows are equal exactly where their keys are; null: `equal` tells. */
  constructor(
    readonly keyOf: ((row: Row) => unknown) | null,
    readonly equal: (asking: Row, waiting: Row) => boolean,
  ) {}

  get size(): number {
    return this.#rows.size;
  }

  [Symbol.iterator](): Iterator<Row> {
    return this.#rows.values();
  }

  add(row: Row): void {
    this.#rows.add(row);
    if (!this.keyOf) return;
    const key = this.keyOf(row);
    const alike = this.#byKey.get(key);
    if (alike) alike.push(row);
    else this.#byKey.set(key, [row]);
  }

  /** The first row that equals another one, which waits no longer; undefined without one. */
  take(row: Row): Row | undefined {
    const found = this.keyOf ? this.#byKey.get(this.keyOf(row))?.[0] : this.#find(row);
    if (found !== undefined) this.#remove(found);
    return found;
  }

  /** The row that waits longest, which waits no longer. */
  shift(): Row | undefined {
    const [first] = this.#rows;
    if (first !== undefined) this.#remove(first);
    return first;
  }

  #find(row: Row): Row | undefined {
    for (const candidate of this.#rows) if (this.equal(row, candidate)) return candidate;
    return undefined;
  }

  #remove(row: Row): void {
    this.#rows.delete(row);
    if (this.keyOf) this.#byKey.get(this.keyOf(row))?.shift();
  }
}
