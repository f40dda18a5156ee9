import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "./listRows.ts";
import type { NounRow } from "./NounRow.ts";

/** Another object of a noun that has the same texts as `row` under all of the keys, whatever their case. */
export function sameBeside(world: World, noun: string, row: NounRow, keys: readonly string[]): NounRow | undefined {
  const definition = nounNamed(noun);
  const wordOf = ({ values }: NounRow, key: string): string => String(values[key] ?? "").toLowerCase();
  return definition
    ? listRows(world, definition).find(
        (each) => each.guid !== row.guid && keys.every((key) => wordOf(each, key) === wordOf(row, key)),
      )
    : undefined;
}
