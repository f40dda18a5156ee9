import { ownEntry } from "../../../../base/ownEntry.ts";
import { getOrganization } from "../../../Organization.ts";
import { isCloudShell } from "../../../tenant/madeConnections.ts";
import type { StoredPrincipal } from "../../../values/principals.ts";
import type { World } from "../../../World.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { softDeletedRecipients } from "../../rows/NounRow.ts";
import { securityIdentifier } from "./accountState.ts";

/**
 * Who has rights without being an object of the domain, by name. Source: the well-known security identifiers of Windows;
 * Exchange's own as its documentation names them for connectors (their numbers are inferred).
 */
const principals: Readonly<Record<string, string>> = {
  "NT AUTHORITY\\SELF": "S-1-5-10",
  "NT AUTHORITY\\SYSTEM": "S-1-5-18",
  "NT AUTHORITY\\NETWORK SERVICE": "S-1-5-20",
  "NT AUTHORITY\\ANONYMOUS LOGON": "S-1-5-7",
  "NT AUTHORITY\\Authenticated Users": "S-1-5-11",
  Everyone: "S-1-1-0",
  "MS Exchange\\Partner Servers": "S-1-9-1419165041-1139599005-3936102811-1022490595-10",
  "MS Exchange\\Hub Transport Servers": "S-1-9-1419165041-1139599005-3936102811-1022490595-21",
  "MS Exchange\\Edge Transport Servers": "S-1-9-1419165041-1139599005-3936102811-1022490595-22",
  "MS Exchange\\Externally Secured Servers": "S-1-9-1419165041-1139599005-3936102811-1022490595-23",
  "MS Exchange\\Legacy Exchange Servers": "S-1-9-1419165041-1139599005-3936102811-1022490595-24",
};

/** A principal that is no object, by its whole name or the part behind the backslash; as key and text of a relation. */
export function principalNamed(identity: string): { readonly key: string; readonly text: string } | null {
  const lower = identity.toLowerCase();
  const found = Object.keys(principals).find(
    (each) => each.toLowerCase() === lower || each.toLowerCase().endsWith(`\\${lower}`),
  );
  return found === undefined ? null : { key: found, text: found };
}

/** Groups of the domain that setup and Windows make and that are no objects here (documented); entries name them. */
const domainGroups = [
  ...["Exchange Servers", "Exchange Trusted Subsystem", "Exchange Windows Permissions", "Managed Availability Servers"],
  ...["Domain Admins", "Domain Users", "Enterprise Admins", "Schema Admins"],
];

/** Such a group, with or without the domain's name before it; as key and text of a relation. */
export function domainGroupNamed(
  world: World,
  identity: string,
): { readonly key: string; readonly text: string } | null {
  const { netBiosDomain } = getOrganization(world);
  const found = domainGroups
    .map((name) => [name, `${netBiosDomain}\\${name}`])
    .find((names) => names.some((name) => name.toLowerCase() === identity.toLowerCase()));
  return found === undefined ? null : { key: found[1], text: found[1] };
}

/** An account that is gone, by the security identifier under which entries still name it; null where it is there. */
export function orphanNamed(world: World, identity: string): { readonly key: string; readonly text: string } | null {
  if (!isIdentifier(identity)) return null;
  const definition = nounNamed("Recipient");
  return definition && findRow(world, definition, identity) ? null : { key: identity, text: identity };
}

/** A service principal of the tenant, whose applications may have rights (documented); told by its object's identifier. */
export function applicationNamed(
  world: World,
  identity: string,
): { readonly key: string; readonly text: string } | null {
  const [recipients, applications] = [nounNamed("Recipient"), nounNamed("ServicePrincipal")];
  if (!isCloudShell(world) || !recipients || !applications || findRow(world, recipients, identity)) return null;
  const row = findRow(world, applications, identity);
  return row ? { key: row.name, text: row.name } : null;
}

/** Whether a text is the security identifier of an account or group of a domain. */
export function isIdentifier(text: string): boolean {
  return /^S-1-5-21-[\d-]+$/i.test(text);
}

/** An account or group as permissions show it: `CONTOSO\ann`, in the cloud `ann@contoso.com`. `key` is its GUID, or the name of a principal. */
export function securityNameOf(world: World, key: string): string {
  return principalOf(world, key).text;
}

/** The same with its number, which groups that are no object of the store have not. */
export function principalOf(world: World, key: string, isOfCloud = isCloudShell(world)): StoredPrincipal {
  const definition = nounNamed("Recipient");
  const row =
    definition && /^[0-9a-f-]{36}$/.test(key)
      ? (findRow(world, definition, key) ?? world.store.get(softDeletedRecipients, key))
      : null;
  if (!row) return { text: key, sid: isIdentifier(key) ? key : (ownEntry(principals, key) ?? null) };
  const { SamAccountName, UserPrincipalName } = row.values;
  // The cloud's accounts are told by the name to sign in with, its groups by their names (inferred).
  if (isOfCloud) return { text: String(UserPrincipalName ?? row.name), sid: securityIdentifier(row, world) };
  const name = typeof SamAccountName === "string" ? SamAccountName : row.name;
  return { text: `${getOrganization(world).netBiosDomain}\\${name}`, sid: securityIdentifier(row, world) };
}
