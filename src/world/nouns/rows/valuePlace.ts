import { nameGuid } from "../../../base/nameGuid.ts";
import { canonicalName, distinguishedNameParts } from "../../directory/distinguishedName.ts";
import { objectNotFound } from "../../directory/objectNotFound.ts";
import { tenantName } from "../../directory/serviceDirectory.ts";
import { getOrganization } from "../../Organization.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import { isConfiguration } from "../../values/ADObjectId.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import { type ReferencedObject, ValueFault, type ValuePlace } from "../../values/ValueKind.ts";
import type { World } from "../../World.ts";
import type { RowAcceptance } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { primaryAddress } from "../recipient/address/proxyAddresses.ts";
import { findRow } from "./findRow.ts";
import { directory, nounObjects, recipients, removedStock, softDeletedRecipients } from "./NounRow.ts";
import { canonicalNameOf, identityTextOf } from "./rowPlace.ts";
import { untouchedStock } from "./stockRows.ts";

/** What a value kind may ask of the organisation, with the nouns that a reference may name, and which of their objects. */
export function valuePlace(world: World, nouns: readonly string[], accepts?: RowAcceptance): ValuePlace {
  return {
    reference(value) {
      if (typeof value === "object" && value?.is === "object" && value.guid !== null) return value.guid;
      const word = wordOf(value);
      if (word === null) throw new ValueFault("The value doesn't name an object.");
      return referenceNamed(world, nouns, word, accepts);
    },
    referenceTo: (stored) => referencedObject(world, nouns, stored),
  };
}

function referenceNamed(world: World, nouns: readonly string[], word: string, accepts?: RowAcceptance): string {
  const known = nouns.flatMap((noun) => nounNamed(noun) ?? []);
  if (known.length === 0) throw nounError("NotModelled", { what: `A reference to an object of the noun ${nouns[0]}` });
  for (const definition of known) {
    const found = findRow(world, definition, word);
    if (found && accepts?.(found) !== false) return found.guid;
  }
  throw known[0].referenceMissing?.(word) ?? objectNotFound(world, word);
}

/** What objects lie in, by its distinguished name; its GUID follows from that. */
function placeNamed(world: World, distinguishedName: string): ReferencedObject {
  const parts = distinguishedNameParts(distinguishedName);
  const [kind, first] = parts[0];
  const { dnsDomain: domain, domainDistinguishedName } = getOrganization(world);
  // In the cloud the domain is the tenant's unit.
  const isTenant = distinguishedName === domainDistinguishedName && isCloudShell(world);
  const name = kind.toUpperCase() === "DC" ? domain.split(".")[0] : first;
  const text = isConfiguration(distinguishedName) ? name : canonicalName(distinguishedName, domain);
  return {
    text: isTenant ? tenantName(world) : text,
    name: isTenant ? tenantName(world) : name,
    distinguishedName,
    guid: nameGuid(getOrganization(world).guid, "place", distinguishedName.toLowerCase()),
  };
}

/**
 * An object by its GUID, whatever its noun, and a place by its distinguished name; of an object that is gone only the GUID
 * is left.
 */
export function referencedObject(world: World, nouns: readonly string[], guid: string): ReferencedObject {
  if (guid.includes("=")) return placeNamed(world, guid);
  const deleted = world.store.get(softDeletedRecipients, guid);
  const row =
    world.store.get(recipients, guid) ??
    world.store.get(nounObjects, guid) ??
    world.store.get(directory, guid) ??
    deleted ??
    nouns
      .flatMap((noun) => {
        const definition = nounNamed(noun);
        const family = definition && nounNamed(definition.rows ?? noun);
        return family ? untouchedStock(world, family) : [];
      })
      .find((each) => each.guid === guid && world.store.get(removedStock, guid) === undefined);
  if (row) {
    const definition = nounNamed(row.noun);
    const text = definition ? identityTextOf(world, definition, row) : canonicalNameOf(world, row);
    const { name, distinguishedName, values } = row;
    return {
      ...{ text, name, distinguishedName, guid },
      // Nothing refers to what the cloud has deleted, until it is given back.
      ...(row === deleted ? { isGone: true } : {}),
      displayName: typeof values.DisplayName === "string" && values.DisplayName !== "" ? values.DisplayName : name,
      // Few ask, and the list of addresses may be long.
      get address() {
        const shown = values.PrimarySmtpAddress;
        return primaryAddress(row) ?? (typeof shown === "string" ? shown : undefined);
      },
    };
  }
  return { text: guid, name: guid, distinguishedName: "", guid, ...(isGuid(guid) ? { isGone: true } : {}) };
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);
}
