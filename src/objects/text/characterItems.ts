import { checkArrayLength, claimMemory } from "../../base/budget.ts";
import { Char } from "../values/numbers.ts";

const bytesOfItem = 40;

/** The characters of a text, each as a value of its own. */
export function characterItems(text: string): Char[] {
  checkArrayLength(text.length);
  claimMemory(text.length * bytesOfItem);
  const items = new Array<Char>(text.length);
  for (let index = 0; index < text.length; index++) items[index] = new Char(text.charCodeAt(index));
  return items;
}
