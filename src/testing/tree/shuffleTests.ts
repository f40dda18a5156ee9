import { SeededRandom } from "../../base/Random.ts";
import type { BlockItem } from "./TestTree.ts";

/** Puts the tests and blocks of every block into an order of chance; one seed gives one order. */
export function shuffleTests(block: BlockItem, seed: number): void {
  shuffleItems(block, new SeededRandom(seed));
}

/** The same for a list, which stays as it is. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const own = [...items];
  shuffle(own, new SeededRandom(seed));
  return own;
}

function shuffle(items: unknown[], random: SeededRandom): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random.nextBelow(at + 1);
    [items[at], items[other]] = [items[other], items[at]];
  }
}

function shuffleItems(block: BlockItem, random: SeededRandom): void {
  const { items } = block;
  shuffle(items, random);
  for (const item of items) if (item.kind === "block") shuffleItems(item, random);
}
