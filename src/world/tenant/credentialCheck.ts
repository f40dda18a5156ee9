import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { World } from "../World.ts";
import { accounts } from "./Account.ts";

/**
 * Whether the estate knows a user by a name ("name@domain", "DOMAIN\name" or the name alone) and this is the password.
 * Inferred: the users of the domain are the accounts that the tenants got from it.
 */
export function isKnownCredential(
  world: World,
  { userName, password }: { readonly userName: string; readonly password: string },
): boolean {
  const wanted = foldCase(userName.trim());
  const plain = wanted.slice(wanted.lastIndexOf("\\") + 1);
  return world.store.list(accounts).some((account) => {
    const own = foldCase(account.userPrincipalName);
    const isMeant = wanted.includes("@") ? own === wanted : own.slice(0, own.indexOf("@")) === plain;
    return isMeant && account.password === password && !account.blockCredential;
  });
}
