import { oncePer } from "../../base/oncePer.ts";
import { absentFamily } from "../../command/catalogue/absentCommands.ts";
import type { CommandTable } from "../calls/CommandTable.ts";
import { isLikelySlip } from "./isLikelySlip.ts";

/** A name that so many cmdlets of a family have their others have, too. */
const leastCommands = 5;

/** Names that are shorter are near to others by chance. */
const leastLetters = 9;

/**
 * The parameters that many cmdlets of a family have and that a name is hardly anything but a slip of, for a cmdlet of the family whose own are
 * not known: -ResourceGroupNmae. Empty for names that some cmdlet has.
 */
export function familyParameters(command: string, written: string, table: CommandTable): readonly string[] {
  const family = written.length < leastLetters ? null : absentFamily(command);
  if (family === null || table.words.isProperty(written)) return [];
  const counts = parametersIn(table)(family.name);
  const key = written.toLowerCase();
  if (counts.has(key)) return [];
  // The beginning of a name means it.
  return [...counts.values()]
    .filter(
      ({ name, count }) => count >= leastCommands && !name.toLowerCase().startsWith(key) && isLikelySlip(written, name),
    )
    .map(({ name }) => name);
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** How many known cmdlets of a family have each parameter, by its name in lower case. */
const parametersIn = oncePer((table: CommandTable) => {
  const found = new Map<string, ReadonlyMap<string, Counted>>();
  return (family: string): ReadonlyMap<string, Counted> => {
    const known = found.get(family);
    if (known !== undefined) return known;
    const counts = new Map<string, Counted>();
    for (const command of table.commandsOf(family))
      for (const { name, aliases } of table.shape(command, "Core")?.parameters ?? [])
        for (const each of [name, ...aliases]) {
          const key = each.toLowerCase();
          counts.set(key, { name: each, count: (counts.get(key)?.count ?? 0) + 1 });
        }
    found.set(family, counts);
    return counts;
  };
});
