import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { familyRows } from "../../rows/findRow.ts";
import type { NounRow } from "../../rows/NounRow.ts";
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
    ({ guid, values }) => guid !== except && String(values.SamAccountName ?? "").toLowerCase() === lower,
  );
}

function known(world: World, word: string): readonly NounRow[] {
  const family = nounNamed("Recipient");
  return family ? familyRows(world, family, word) : [];
}
