import { addressesOf } from "../nouns/recipient/address/proxyAddresses.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import { accountOf } from "./signedInAccount.ts";
import { isManagedBy, targetOf } from "./writeScope.ts";

/**
 * What the running cmdlet shows of recipients to the signed-in account: the read scopes of the roles that have it. Null:
 * everything.
 */
export function readTest(world: World): ((row: NounRow) => boolean) | null {
  const account = accountOf(world);
  if (!account?.task) return null;
  const { principals } = account.rights;
  const scopes = new Set(
    account.rights
      .grantsOf(account.task)
      .map(({ assignment }) => assignment.values.RecipientReadScope ?? "Organization"),
  );
  if (scopes.size === 0 || scopes.has("Organization")) return null;
  return (row) => {
    const target = targetOf(world, row);
    if (target.is !== "recipient") return true;
    const { guid, values } = target.row;
    return (
      guid === account.row.guid ||
      (scopes.has("MyGAL") && values.HiddenFromAddressListsEnabled !== true && addressesOf(values).length > 0) ||
      (scopes.has("MyDistributionGroups") && isManagedBy(target.row, principals))
    );
  };
}
