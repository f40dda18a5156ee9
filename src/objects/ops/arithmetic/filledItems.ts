import { claimMemory, pollStop } from "../../../base/budget.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";

const bytesOfObject = 40;

/** So many items, each made by itself where it is an object: members may be added to one of them. */
export function filledItems(count: number, make: () => unknown): unknown[] {
  checkArrayLength(count);
  const first = make();
  const items = new Array<unknown>(Math.max(count, 0));
  if (typeof first !== "object" || first === null) return items.fill(first);
  claimMemory(count * bytesOfObject);
  for (let index = 0; index < count; index++) {
    pollStop();
    items[index] = make();
  }
  return items;
}
