import { canonicalName, escapeName } from "../../directory/distinguishedName.ts";
import { getOrganization, organizationDistinguishedName } from "../../Organization.ts";
import { isCloudShell, latestService } from "../../tenant/madeConnections.ts";
import type { World } from "../../World.ts";
import { pluralOf } from "../declaration/pluralOf.ts";
import type { NounDefinition } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import type { NounRow } from "./NounRow.ts";

/** The distinguished name of an object of a noun. Recipients lie in an organisational unit, given as `parent`. */
export function distinguishedNameOf(
  world: World,
  definition: NounDefinition,
  name: string,
  owner: string | null,
  parent: string | null,
): string {
  const own = `${definition.directory?.rdn?.(name) ?? "CN"}=${escapeName(definition.directory?.entry?.(name) ?? name)}`;
  if (parent !== null) return `${own},${parent}`;
  // What lies in mailboxes is no object of the directory.
  if (definition.kind === "relation" || definition.kind === "computed" || definition.ownerOf) return "";
  const organization = getOrganization(world);
  const containers = definition.directory?.containers ?? [containerOf(definition)];
  const path = containers
    .map((each) =>
      each === "{administrativeGroup}" ? organization.administrativeGroup : each === "{server}" ? (owner ?? "") : each,
    )
    .map((each) => `CN=${escapeName(each)}`);
  return [own, ...path, organizationDistinguishedName(organization)].join(",");
}

/** The canonical name: `contoso.com/Users/Ann`. */
export function canonicalNameOf(world: World, { distinguishedName }: Pick<NounRow, "distinguishedName">): string {
  return canonicalName(distinguishedName, getOrganization(world).dnsDomain);
}

/**
 * How a recipient is told: by its canonical name; in the cloud, where names are unique, by its name (observed of Exchange
 * Online; inferred for Security & Compliance), behind where it keeps what it deleted (documented: its mailboxes).
 */
export function recipientText(world: World, row: Pick<NounRow, "name" | "distinguishedName" | "noun">): string {
  if (latestService(world) === null) return canonicalNameOf(world, row);
  return row.noun === "SoftDeletedRecipient" ? `Soft Deleted Objects\\${row.name}` : row.name;
}

/** The name that the shell has for an object: the row's, or what Exchange Online calls it. */
export function nameInShell(world: World, definition: NounDefinition, row: NounRow): string {
  return (isCloudShell(world) ? definition.serviceName?.(row, world) : null) ?? row.name;
}

/** What the Identity property shows of an object. */
export function identityTextOf(world: World, definition: NounDefinition, row: NounRow): string {
  if (definition.serviceName && isCloudShell(world)) return nameInShell(world, definition, row);
  if (definition.identityText) return definition.identityText(row, world);
  const family = row.noun === definition.noun ? null : nounNamed(row.noun);
  if (family?.identityText) return family.identityText(row, world);
  return row.owner === null || definition.kind === "relation" ? row.name : `${row.owner}\\${row.name}`;
}

function containerOf({ called }: NounDefinition): string {
  return pluralOf(called.replace(/(^|\s)\w/g, (letter) => letter.toUpperCase()));
}

/** The classes of an object of a noun, the last one its own. */
export function objectClassOf({ directory, noun, kind, rows }: NounDefinition, row: NounRow): readonly string[] {
  if (directory) return directory.classesOf?.(row) ?? directory.objectClass;
  // A facet is a view of its owner's object.
  const owner = kind === "facet" && rows !== undefined && rows !== noun ? nounNamed(rows) : null;
  return owner ? objectClassOf(owner, row) : ["top", `msExch${noun}`];
}
