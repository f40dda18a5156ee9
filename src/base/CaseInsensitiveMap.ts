/** An insertion-ordered map whose string keys ignore case; the spelling first stored is the one shown. */
export class CaseInsensitiveMap<V> {
  readonly #entries = new Map<string, { readonly key: string; value: V }>();

  constructor(entries: Iterable<readonly [string, V]> = []) {
    for (const [key, value] of entries) this.set(key, value);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    return this.#entries.get(foldCase(key))?.value;
  }

  has(key: string): boolean {
    return this.#entries.has(foldCase(key));
  }

  set(key: string, value: V): this {
    const folded = foldCase(key);
    const entry = this.#entries.get(folded);
    if (entry) entry.value = value;
    else this.#entries.set(folded, { key, value });
    return this;
  }

  delete(key: string): boolean {
    return this.#entries.delete(foldCase(key));
  }

  clear(): void {
    this.#entries.clear();
  }

  *keys(): Generator<string> {
    for (const entry of this.#entries.values()) yield entry.key;
  }

  *values(): Generator<V> {
    for (const entry of this.#entries.values()) yield entry.value;
  }

  *[Symbol.iterator](): Generator<[string, V]> {
    for (const entry of this.#entries.values()) yield [entry.key, entry.value];
  }
}

/** The form under which names that ignore case are equal. */
export function foldCase(name: string): string {
  return name.toLowerCase();
}
