import type { NounDefinition, Values } from "../../nouns/defineNoun.ts";
import { primaryAddress } from "../../nouns/recipient/address/proxyAddresses.ts";
import { listRows } from "../../nouns/rows/listRows.ts";
import { type NounRow, nounObjects } from "../../nouns/rows/NounRow.ts";
import type { Json } from "../../values/Json.ts";
import type { World } from "../../World.ts";

/** Rules of transport keep people by their addresses: one that names a recipient that is gone still has its address. */
export function keepAddress(world: World, rules: NounDefinition, gone: NounRow): void {
  const address = primaryAddress(gone);
  if (address === null) return;
  const kept = (value: Json): Json => (Array.isArray(value) ? value.map(kept) : value === gone.guid ? address : value);
  for (const row of listRows(world, rules)) {
    if (!JSON.stringify(row.values).includes(gone.guid)) continue;
    const values: Values = Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, kept(value)]));
    world.store.put(nounObjects, row.guid, { ...row, values });
  }
}
