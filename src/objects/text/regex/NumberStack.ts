import { claimMemory } from "../../../base/budget.ts";

/** Numbers in one growing block of memory, which is asked for before it grows. */
export class NumberStack {
  items = new Int32Array(64);

  /** Room for so many numbers in all. */
  reserve(length: number): void {
    if (length <= this.items.length) return;
    const grown = Math.max(length, this.items.length * 2);
    claimMemory(grown * Int32Array.BYTES_PER_ELEMENT);
    const items = new Int32Array(grown);
    items.set(this.items);
    this.items = items;
  }
}
