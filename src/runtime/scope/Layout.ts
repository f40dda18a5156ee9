/**
 * The variable names that the text of one script block mentions, each with the number of its slot. A frame of the block
 * has one cell a name; names are in lower case for look-up, and keep their first spelling for what is made from them.
 */
export class Layout {
  readonly names: string[] = [];
  readonly #slots = new Map<string, number>();

  /** The slot of a name, made on first use. */
  slot(name: string): number {
    const key = name.toLowerCase();
    let slot = this.#slots.get(key);
    if (slot === undefined) {
      slot = this.names.length;
      this.names.push(name);
      this.#slots.set(key, slot);
    }
    return slot;
  }

  /** The slot of a name in lower case, or -1. */
  find(key: string): number {
    return this.#slots.get(key) ?? -1;
  }
}
