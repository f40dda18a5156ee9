import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { familyRows } from "../../rows/findRow.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { isGroup } from "../directory/recipientTypes.ts";
import { addressesOf } from "./proxyAddresses.ts";

/** The other recipient that has an address (`smtp:ann@contoso.com`, its case aside) or is known by it as a legacy name. */
export function holderOfAddress(world: World, address: string, except: string): NounRow | undefined {
  const lower = address.toLowerCase();
  const bare = lower.slice(lower.indexOf(":") + 1);
  // Mail addresses name their recipient without their type, too; others (EUM, X500) only with it.
  return [...known(world, bare), ...(lower.startsWith("smtp:") ? [] : known(world, lower))].find(
    ({ guid, values }) =>
      guid !== except &&
      (addressesOf(values).some((each) => each.toLowerCase() === lower) ||
        String(values.LegacyExchangeDN ?? "").toLowerCase() === bare),
  );
}

/** The other account that has a user principal name. */
export function holderOfPrincipalName(world: World, name: string, except: string): NounRow | undefined {
  const lower = name.toLowerCase();
  return known(world, lower).find(
    ({ guid, values }) => guid !== except && String(values.UserPrincipalName ?? "").toLowerCase() === lower,
  );
}

/** The other account that has a sign-in name of the domain. */
export function holderOfAccountName(world: World, name: string, except: string): NounRow | undefined {
  const lower = name.toLowerCase();
  return known(world, lower).find(
    (row) => row.guid !== except && String(row.values.SamAccountName ?? groupAccountName(row)).toLowerCase() === lower,
  );
}

/** A group that nobody gave another one has its name. */
function groupAccountName(row: NounRow): string {
  return isGroup(row) ? row.name : "";
}

/** A sign-in name that nobody has: of one that is taken the beginning, with digits (their form inferred). */
export function freeAccountName(world: World, wanted: string, longest: number): string {
  if (!holderOfAccountName(world, wanted, "")) return wanted;
  const digits = [...world.ids.newGuid().replaceAll("-", "")].map((each) => Number.parseInt(each, 16) % 10).join("");
  const end = `-${digits.slice(0, 9)}`;
  return `${wanted.slice(0, longest - end.length)}${end}`;
}

/** The other recipient that has an alias. */
export function holderOfAlias(world: World, alias: string, except: string): NounRow | undefined {
  const lower = alias.toLowerCase();
  return known(world, lower).find(
    ({ guid, values }) => guid !== except && String(values.Alias ?? "").toLowerCase() === lower,
  );
}

/** An alias that nobody gave has digits behind it where another recipient has it (documented). */
export function freeAlias(world: World, alias: string): string {
  let free = alias;
  for (let digits = 1; holderOfAlias(world, free, ""); digits++) free = `${alias}${digits}`;
  return free;
}

function known(world: World, word: string): readonly NounRow[] {
  const family = nounNamed("Recipient");
  return family ? familyRows(world, family, word) : [];
}
