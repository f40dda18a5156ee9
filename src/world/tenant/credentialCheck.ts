import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { isAccountDisabled } from "../nouns/recipient/directory/accountState.ts";
import { passwordMarkOf } from "../nouns/recipient/directory/userProperties.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";
import { accounts } from "./Account.ts";

interface GivenCredential {
  readonly userName: string;
  readonly password: string;
}

/**
 * Whether the estate knows a user by a name ("name@domain", "DOMAIN\name" or the name alone) and this is the password:
 * that of an account that the tenants got from the domain, or one that a task gave to an account of the directory.
 */
export function isKnownCredential(world: World, credential: GivenCredential): boolean {
  return isOfTenant(world, credential) || accountWithPassword(world, credential) !== null;
}

function isOfTenant(world: World, { userName, password }: GivenCredential): boolean {
  const wanted = foldCase(userName.trim());
  const plain = wanted.slice(wanted.lastIndexOf("\\") + 1);
  return world.store.list(accounts).some((account) => {
    const own = foldCase(account.userPrincipalName);
    const isMeant = wanted.includes("@") ? own === wanted : own.slice(0, own.indexOf("@")) === plain;
    return isMeant && account.password === password && !account.blockCredential;
  });
}

/** The account of the directory that a user name means. */
export function directoryAccount(world: World, userName: string): NounRow | null {
  const users = nounNamed("User");
  return users && findRow(world, users, userName.trim());
}

/** The account of the directory that may sign in with it; the passwords of a scenario's accounts are not known. */
function accountWithPassword(world: World, { userName, password }: GivenCredential): NounRow | null {
  const account = directoryAccount(world, userName);
  const mark = account?.values.PasswordMark;
  return account && typeof mark === "string" && !isAccountDisabled(account) && mark === passwordMarkOf(password)
    ? account
    : null;
}
