import type { NounRow } from "../../../../src/world/nouns/rows/NounRow.ts";
import type { World } from "../../../../src/world/World.ts";
import { entriesNamed, exchangeSnapin } from "../../_shared/roleEntries.ts";

/** Properties whose values follow from what the shell knows of cmdlets, and not from the organisation alone. */
export const shellProperties: Readonly<Record<string, (world: World, row: NounRow) => readonly string[]>> = {
  "ManagementRole.RoleEntries": roleEntries,
};

/** Each cmdlet of a role with its snap-in and the parameters that it may be used with. */
function roleEntries(world: World, { guid }: NounRow): readonly string[] {
  return entriesNamed(world, `${guid}\\*`).map(({ cmdlet, parameters, own }) =>
    [`(${own?.snapin ?? exchangeSnapin})`, cmdlet, ...parameters.map((name) => `-${name}`)].join(" "),
  );
}
