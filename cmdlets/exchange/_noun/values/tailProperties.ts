import { nameGuid } from "../../../../src/base/nameGuid.ts";
import { localDate, utcDate } from "../../../../src/objects/text/time/moments.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { escapeName } from "../../../../src/world/directory/distinguishedName.ts";
import {
  serviceController,
  serviceDistinguishedName,
  serviceOrganizationId,
  serviceSchemaClass,
} from "../../../../src/world/directory/serviceDirectory.ts";
import type { NounTail } from "../../../../src/world/nouns/defineNoun.ts";
import { nameInShell, objectClassOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { valuePlace } from "../../../../src/world/nouns/rows/valuePlace.ts";
import { getOrganization } from "../../../../src/world/Organization.ts";
import type { World } from "../../../../src/world/World.ts";
import { type TailName, tailOrders, tailSignatures } from "../../_shared/tailSignatures.ts";
import { enumerationValue, multiValued, objectId, objectVersion, organizationId } from "../../_shared/valueTypes.ts";
import type { NounObject } from "./NounObject.ts";

interface TailProperty {
  readonly name: string;
  readonly signature: string;
  readonly read: (self: NounObject) => unknown;
}

/** What every directory object shows behind its own properties, in the order of its kind of object. */
export function tailProperties(tail: NounTail, isCloud: boolean): readonly TailProperty[] {
  return names[tail].map((name) => (isCloud ? ofService[name] : undefined) ?? properties[name]);
}

const properties = {
  AdminDisplayName: of("AdminDisplayName", ({ row }) => row.values.AdminDisplayName ?? ""),
  DistinguishedName: of("DistinguishedName", ({ entry }) => entry.row.distinguishedName),
  ExchangeVersion: of("ExchangeVersion", ({ entry }) =>
    objectVersion(entry.definition.directory?.exchangeVersion ?? "0.20 (15.0.0.0)"),
  ),
  Guid: of("Guid", ({ entry }) => new Guid(entry.row.guid)),
  Id: of("Id", identityOf),
  Identity: of("Identity", identityOf),
  IsValid: of("IsValid", () => true),
  Name: of("Name", ({ row, definition }) => definition.directory?.entry?.(row.name) ?? row.name),
  ObjectCategory: of("ObjectCategory", ({ world, entry }) =>
    schemaObject(world, objectClassOf(entry.definition, entry.row)),
  ),
  ObjectClass: of("ObjectClass", ({ entry }) => multiValued(objectClassOf(entry.definition, entry.row))),
  ObjectState: of("ObjectState", () => enumerationValue("Microsoft.Exchange.Data.ObjectState", "Unchanged")),
  OrganizationId: of("OrganizationId", () => organizationId("")),
  OriginatingServer: of("OriginatingServer", ({ world }) => getOrganization(world).domainController),
  WhenChanged: of("WhenChanged", ({ entry }) => localDate(entry.row.whenChanged)),
  WhenChangedUTC: of("WhenChangedUTC", ({ entry }) => utcDate(entry.row.whenChanged)),
  WhenCreated: of("WhenCreated", ({ entry }) => localDate(entry.row.whenCreated)),
  WhenCreatedUTC: of("WhenCreatedUTC", ({ entry }) => utcDate(entry.row.whenCreated)),
} as const;

/** Objects of the cloud's cmdlets lie in the service's directory. */
const ofService: Partial<Record<TailName, TailProperty>> = {
  DistinguishedName: of("DistinguishedName", ({ world, entry, definition, row }) => {
    const name = serviceDistinguishedName(world, entry.row.distinguishedName);
    const own = `CN=${escapeName(row.name)},`;
    return name.startsWith(own)
      ? `CN=${escapeName(nameInShell(world, definition, row))},${name.slice(own.length)}`
      : name;
  }),
  Name: of("Name", ({ world, row, definition }) =>
    nameInShell(world, definition, { ...row, name: definition.directory?.entry?.(row.name) ?? row.name }),
  ),
  ObjectCategory: of("ObjectCategory", ({ entry }) =>
    serviceSchemaClass(schemaName(objectClassOf(entry.definition, entry.row))),
  ),
  OrganizationId: of("OrganizationId", ({ world }) => serviceOrganizationId(world)),
  OriginatingServer: of("OriginatingServer", () => serviceController),
};

const names: Readonly<Record<NounTail, readonly TailName[]>> = {
  ...tailOrders,
  configurationWithoutId: tailOrders.configuration.filter((name) => name !== "Id"),
  presentationWithoutId: tailOrders.presentation.filter((name) => name !== "Id"),
  identity: ["Identity", "IsValid", "ObjectState"],
  none: [],
};

function of(name: TailName, read: (self: NounObject) => unknown): TailProperty {
  return { name, signature: tailSignatures[name], read };
}

function identityOf({ entry, identityText, world }: NounObject): unknown {
  const { name, distinguishedName, guid } = entry.row;
  return objectId({ text: identityText, name, distinguishedName, guid }, valuePlace(world, []));
}

/** The class in the directory's schema. */
function schemaObject(world: World, objectClass: readonly string[]): unknown {
  const { guid, dnsDomain, domainDistinguishedName } = getOrganization(world);
  const name = schemaName(objectClass);
  const place = {
    text: `${dnsDomain}/Configuration/Schema/${name}`,
    name,
    distinguishedName: `CN=${name},CN=Schema,CN=Configuration,${domainDistinguishedName}`,
    guid: nameGuid(guid, "schema", name),
  };
  return objectId(place, valuePlace(world, []));
}

/** `msExchOWAVirtualDirectory` as the schema names the class: `ms-Exch-OWA-Virtual-Directory`. */
function schemaName(objectClass: readonly string[]): string {
  const last = objectClass.at(-1) ?? "top";
  return last === "user" || last === "contact"
    ? "Person"
    : last
        .replace(/^[a-z]/, (first) => (last.startsWith("msExch") ? first : first.toUpperCase()))
        .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3-$2$4");
}
