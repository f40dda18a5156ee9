import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import { flag, guid, list, name, object, oneOf, type ShapeType, text } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";
import { tenantError } from "./tenantMessages.ts";

const accountShape = object({
  tenantId: guid,
  objectId: guid,
  userPrincipalName: name,
  displayName: text,
  password: text,
  userType: oneOf("Member", "Guest"),
  roles: list(text),
  licenses: list(text),
  blockCredential: flag,
  /** Whether a sign-in needs a second factor, which the module cannot ask for with a credential. */
  multiFactor: flag,
});

/** A user of a tenant. */
export type Account = ShapeType<typeof accountShape>;

export const accounts = collection("accounts", accountShape, {
  tenant: ({ tenantId }) => tenantId,
});

/** Who is signed in to the directory service, and where; a session holds it after Connect-MsolService. */
export interface MsolConnection {
  readonly userPrincipalName: string;
  readonly tenantId: string;
}

const administratorRoles = ["Company Administrator", "Application Administrator"];

export function putAccount(world: World, account: Account): void {
  world.store.put(accounts, foldCase(account.userPrincipalName), account);
}

export function findAccount(world: World, userPrincipalName: string): Account | null {
  return world.store.get(accounts, foldCase(userPrincipalName)) ?? null;
}

export function listAccounts(world: World, tenantId: string): readonly Account[] {
  return world.store.find(accounts, "tenant", tenantId);
}

/** Checks a user name and password as the sign-in service does; the message does not tell which of the two is wrong. */
export function signIn(
  world: World,
  credential: { readonly userName: string; readonly password: string },
): MsolConnection {
  const account = findAccount(world, credential.userName.trim());
  if (!account || account.password !== credential.password || account.blockCredential)
    throw tenantError("WrongCredential");
  if (account.multiFactor) throw tenantError("InteractionRequired");
  return {
    userPrincipalName: account.userPrincipalName,
    tenantId: account.tenantId,
  };
}

/** Refuses a change by somebody whose role does not allow it. */
export function requireAdministrator(world: World, connection: MsolConnection): void {
  const account = findAccount(world, connection.userPrincipalName);
  if (!account?.roles.some((role) => administratorRoles.includes(role))) throw tenantError("AccessDenied");
}
