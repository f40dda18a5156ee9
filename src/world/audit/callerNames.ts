import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import { getOrganization } from "../Organization.ts";
import type { World } from "../World.ts";
import { isAdministrator } from "./AdminAuditLog.ts";

/** Callers, which a server's log tells by their canonical names, by the names to sign in with that the cloud tells (documented). */
export function callerNames(world: World): (caller: string) => string {
  const users = nounNamed("User");
  const known = new Map<string, string>();
  return (caller) => {
    const name =
      known.get(caller) ??
      (isAdministrator(world, caller)
        ? getOrganization(world).administrator
        : String((users && findRow(world, users, caller)?.values.UserPrincipalName) ?? caller));
    known.set(caller, name);
    return name;
  };
}
