import { instant } from "../../base/instant.ts";
import { type Collection, collection } from "../../store/Collection.ts";
import { object, oneOf, type RecordShape, type ShapeType, variant } from "../../store/record/RecordShape.ts";
import { getOrganization, type Organization, organizationDistinguishedName } from "../Organization.ts";
import type { World } from "../World.ts";
import { requireWritable } from "../writeGuard.ts";
import { directoryError } from "./directoryMessages.ts";
import { type DirectoryType, directoryCommon, directoryKinds, directoryProperties } from "./directoryTypes.ts";
import { canonicalName, escapeName } from "./distinguishedName.ts";

export type DirectoryProperties<T extends DirectoryType> = ShapeType<(typeof directoryProperties)[T]>;

/** An object of the configuration partition: what all have in common, and the own properties of its kind. */
export interface DirectoryObject<T extends DirectoryType = DirectoryType> {
  readonly type: T;
  readonly guid: string;
  readonly name: string;
  readonly adminDisplayName: string;
  readonly distinguishedName: string;
  readonly exchangeVersion: string;
  readonly objectCategory: string;
  readonly objectClass: readonly string[];
  readonly whenCreated: string;
  readonly whenChanged: string;
  /** Always empty on-premises. */
  readonly organizationId: string;
  readonly originatingServer: string;
  readonly properties: DirectoryProperties<T>;
}

/** What a new object may bring along instead of having it made: the objects of a scenario have a past. */
export interface DirectoryOrigin {
  readonly guid?: string;
  readonly whenCreated?: string;
  readonly whenChanged?: string;
  readonly adminDisplayName?: string;
}

const types = Object.keys(directoryProperties) as DirectoryType[];
const shapeOf = (type: DirectoryType): RecordShape<unknown> =>
  object({
    type: oneOf(type),
    ...directoryCommon,
    properties: directoryProperties[type] as RecordShape<unknown>,
  });

export const directory: Collection<DirectoryObject> = collection(
  "directory",
  variant("type", Object.fromEntries(types.map((type) => [type, shapeOf(type)]))) as RecordShape<DirectoryObject>,
  { type: ({ type }) => type, identity: identityWords },
);

/** All objects of a kind, oldest first. */
export function listObjects<T extends DirectoryType>(world: World, type: T): readonly DirectoryObject<T>[] {
  return world.store.find(directory, "type", type) as readonly DirectoryObject[] as readonly DirectoryObject<T>[];
}

/**
 * The object that an identity names: its name, distinguished name, GUID, canonical name, or what else its kind is known
 * by (the FQDN of a server, the application identifier of a partner application). Null when there is none.
 */
export function findObject<T extends DirectoryType>(
  world: World,
  type: T,
  identity: string,
): DirectoryObject<T> | null {
  const word = `${type}:${identity.trim().replace(/^\{([0-9a-f-]{36})\}$/i, "$1")}`;
  const found = world.store.find(directory, "identity", word);
  if (found.length > 1) throw directoryError("ObjectAmbiguous", { id: identity });
  return (found[0] as DirectoryObject | undefined as DirectoryObject<T> | undefined) ?? null;
}

export function getObject<T extends DirectoryType>(world: World, type: T, identity: string): DirectoryObject<T> {
  const found = findObject(world, type, identity);
  if (!found) throw objectNotFound(world, identity);
  return found;
}

export function objectNotFound(world: World, identity: string): Error {
  return directoryError("ObjectNotFound", {
    id: identity,
    server: getOrganization(world).domainController,
  });
}

export function createObject<T extends DirectoryType>(
  world: World,
  type: T,
  name: string,
  properties: DirectoryProperties<T>,
  origin: DirectoryOrigin = {},
): DirectoryObject<T> {
  const organization = getOrganization(world);
  if (name.length > 64) throw directoryError("NameTooLong", { maximum: 64, length: name.length });
  const distinguishedName = nameOf(organization, type, name);
  requireFree(world, organization, type, distinguishedName);
  const kind = directoryKinds[type];
  const now = instant(world.clock.now());
  const record: DirectoryObject<T> = {
    type,
    guid: origin.guid ?? world.ids.newGuid(),
    name,
    adminDisplayName: origin.adminDisplayName ?? "",
    distinguishedName,
    exchangeVersion: kind.exchangeVersion,
    objectCategory: `${organization.dnsDomain}/Configuration/Schema/${kind.schemaName}`,
    objectClass: kind.objectClass,
    whenCreated: origin.whenCreated ?? now,
    whenChanged: origin.whenChanged ?? origin.whenCreated ?? now,
    organizationId: "",
    originatingServer: organization.domainController,
    properties,
  };
  requireWritable(world, { is: "directory", object: record as DirectoryObject });
  world.store.put(directory, record.guid, record as DirectoryObject);
  return getObject(world, type, record.guid);
}

/** What an update did; `changed` is false when the object had these values already, and nothing was written. */
export interface DirectoryUpdate<T extends DirectoryType> {
  readonly object: DirectoryObject<T>;
  readonly changed: boolean;
}

export function updateObject<T extends DirectoryType>(
  world: World,
  current: DirectoryObject<T>,
  changes: Partial<DirectoryProperties<T>>,
  newName: string = current.name,
): DirectoryUpdate<T> {
  const properties = { ...current.properties, ...changes };
  const same = JSON.stringify(properties) === JSON.stringify(current.properties) && newName === current.name;
  if (same) return { object: current, changed: false };
  const organization = getOrganization(world);
  const distinguishedName = nameOf(organization, current.type, newName);
  if (distinguishedName.toLowerCase() !== current.distinguishedName.toLowerCase())
    requireFree(world, organization, current.type, distinguishedName);
  const whenChanged = instant(world.clock.now());
  const record: DirectoryObject<T> = {
    ...current,
    name: newName,
    distinguishedName,
    whenChanged,
    properties,
  };
  requireWritable(world, { is: "directory", object: record as DirectoryObject });
  world.store.put(directory, record.guid, record as DirectoryObject);
  return {
    object: getObject(world, current.type, current.guid),
    changed: true,
  };
}

export function removeObject(world: World, current: DirectoryObject): void {
  requireWritable(world, { is: "directory", object: current });
  world.store.remove(directory, current.guid);
}

/** The canonical name: `fabrikam.com/Configuration/Services/Microsoft Exchange/...`. */
export function canonicalNameOf(current: Pick<DirectoryObject, "objectCategory" | "distinguishedName">): string {
  return canonicalName(current.distinguishedName, current.objectCategory.split("/")[0]);
}

function nameOf(organization: Organization, type: DirectoryType, name: string): string {
  const containers = directoryKinds[type].containers.map((each) =>
    each === "{administrativeGroup}" ? organization.administrativeGroup : each,
  );
  const path = [name, ...containers].map((each) => `CN=${escapeName(each)}`).join(",");
  return `${path},${organizationDistinguishedName(organization)}`;
}

function requireFree(world: World, organization: Organization, type: DirectoryType, distinguishedName: string): void {
  if (world.store.find(directory, "identity", `${type}:${distinguishedName}`).length === 0) return;
  throw directoryError("ObjectAlreadyExists", {
    server: organization.domainController,
    distinguishedName,
  });
}

function identityWords(record: DirectoryObject): readonly string[] {
  const words = new Set([record.name, record.guid, record.distinguishedName, canonicalNameOf(record)]);
  const { properties } = record;
  if ("fqdn" in properties) {
    words.add(properties.fqdn);
    words.add(properties.exchangeLegacyDN);
  }
  if (record.type === "PartnerApplication" && "applicationIdentifier" in properties && properties.applicationIdentifier)
    words.add(properties.applicationIdentifier);
  return [...new Set([...words].map((word) => word.toLowerCase()))].map((word) => `${record.type}:${word}`);
}
