import { textList } from "../../values/text/textList.ts";
import type { NounChange } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Of what a change adds to a list of an object the items that another object of its noun has already, in lower case. */
export function takenItems({ world, before, after }: NounChange, property: string): readonly string[] {
  const definition = after && nounNamed(after.noun);
  if (!definition) return [];
  const itemsOf = (row: NounRow | null) => textList(row?.values[property]).map((each) => each.toLowerCase());
  const own = new Set(itemsOf(before));
  const added = itemsOf(after).filter((each) => !own.has(each));
  if (added.length === 0) return [];
  const others = listRows(world, definition).filter(({ guid }) => guid !== after.guid);
  const taken = new Set(others.flatMap(itemsOf));
  return added.filter((each) => taken.has(each));
}
