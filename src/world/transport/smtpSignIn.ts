import adPermission from "../nouns/ADPermission.ts";
import { nounError } from "../nouns/messages/nounMessages.ts";
import { passwordMarkOf } from "../nouns/recipient/directory/userProperties.ts";
import recipient from "../nouns/recipient/Recipient.ts";
import { findRows } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import type { World } from "../World.ts";
import { addressesOf, recipientAt } from "./recipientAt.ts";
import { isMemberOf } from "./senderRestrictions.ts";

/**
 * The account that a user name (`CONTOSO\\ann`, a user principal name, an alias) and a password belong to; null where they do
 * not. Throws NotModelled for an account of which no password is known: a scenario's, until somebody sets one.
 */
export function signInOver(
  world: World,
  credential: { readonly userName: string; readonly password: string },
): NounRow | null {
  const found = findRows(world, recipient, credential.userName.trim()).find(({ values }) => values.UserPrincipalName);
  if (!found) return null;
  const { PasswordMark: mark } = found.values;
  if (typeof mark !== "string")
    throw nounError("NotModelled", { what: `The password of '${found.name}' (Set-Mailbox -Password sets one)` });
  return mark === passwordMarkOf(credential.password) ? found : null;
}

/** Whether an account may send in the name of an address: its own, or one whose owner lets it, or a group that it is in, send as. */
export function maySendAs(world: World, account: NounRow, from: string): boolean {
  const wanted = from.toLowerCase();
  if (addressesOf(account).some((each) => each.toLowerCase() === wanted)) return true;
  const owner = recipientAt(world, from);
  const entries = owner ? relationRows(world, adPermission, owner.guid) : [];
  const allowed = entries
    .filter(({ values: { ExtendedRights: rights } }) => Array.isArray(rights) && rights.includes("Send-As"))
    .map(({ name }) => name);
  return allowed.includes(account.guid) || isMemberOf(world, account, allowed);
}
