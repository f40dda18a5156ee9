import { getOrganization } from "../../Organization.ts";
import type { World } from "../../World.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import { softDeletedRecipients } from "../rows/NounRow.ts";

/** Who has rights without being an object of the domain. */
const principals = [
  "NT AUTHORITY\\SELF",
  "NT AUTHORITY\\SYSTEM",
  "NT AUTHORITY\\NETWORK SERVICE",
  "NT AUTHORITY\\ANONYMOUS LOGON",
  "NT AUTHORITY\\Authenticated Users",
  "Everyone",
];

/** A principal that is no object, by its whole name or the part behind the backslash; as key and text of a relation. */
export function principalNamed(identity: string): { readonly key: string; readonly text: string } | null {
  const lower = identity.toLowerCase();
  const found = principals.find((each) => each.toLowerCase() === lower || each.toLowerCase().endsWith(`\\${lower}`));
  return found === undefined ? null : { key: found, text: found };
}

/** An account or group as permissions show it: `CONTOSO\ann`. `key` is its GUID, or the name of a principal. */
export function securityNameOf(world: World, key: string): string {
  const definition = nounNamed("Recipient");
  const row =
    definition && /^[0-9a-f-]{36}$/.test(key)
      ? (findRow(world, definition, key) ?? world.store.get(softDeletedRecipients, key))
      : null;
  if (!row) return key;
  const { SamAccountName } = row.values;
  return `${getOrganization(world).netBiosDomain}\\${typeof SamAccountName === "string" ? SamAccountName : row.name}`;
}
