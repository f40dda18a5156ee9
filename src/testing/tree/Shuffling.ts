import { SeededNetRandom } from "../../objects/clr/System/netRandom.ts";
import type { BlockItem } from "./TestTree.ts";

/** Orders of chance: the files', then each file's tests and blocks. One seed of .NET's Random gives the orders of Pester. */
export class Shuffling {
  readonly #random: SeededNetRandom;

  constructor(readonly seed: number) {
    this.#random = new SeededNetRandom(seed);
  }

  /** The same list in another order. */
  list<Item>(items: readonly Item[]): Item[] {
    const own = [...items];
    shuffle(own, this.#random);
    return own;
  }

  tests(block: BlockItem): void {
    shuffleItems(block, this.#random);
  }
}

function shuffle(items: unknown[], random: SeededNetRandom): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random.double() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

function shuffleItems(block: BlockItem, random: SeededNetRandom): void {
  const { items } = block;
  shuffle(items, random);
  for (const item of items) if (item.kind === "block") shuffleItems(item, random);
}
