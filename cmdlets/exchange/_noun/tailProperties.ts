import { Guid } from "../../../src/objects/model/Guid.ts";
import { localDate, utcDate } from "../../../src/objects/text/moments.ts";
import type { NounTail } from "../../../src/world/nouns/defineNoun.ts";
import { objectClassOf } from "../../../src/world/nouns/rows/rowPlace.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import {
  enumerationValue,
  multiValued,
  multiValuedStrings,
  objectId,
  objectLink,
  objectVersion,
  organizationId,
} from "../_shared/valueTypes.ts";
import type { NounObject } from "./NounObject.ts";

interface TailProperty {
  readonly name: string;
  readonly signature: string;
  readonly read: (self: NounObject) => unknown;
}

/** What every directory object shows behind its own properties, in the order of its kind of object. */
export function tailProperties(tail: NounTail): readonly TailProperty[] {
  return names[tail].map((name) => properties[name]);
}

const directory = "Microsoft.Exchange.Data.Directory";
const moment = "System.Nullable[datetime]";

const properties = {
  AdminDisplayName: of("string AdminDisplayName {get;}", () => ""),
  DistinguishedName: of("string DistinguishedName {get;}", ({ row }) => row.distinguishedName),
  ExchangeVersion: of("Microsoft.Exchange.Data.ExchangeObjectVersion ExchangeVersion {get;}", ({ definition }) =>
    objectVersion(definition.directory?.exchangeVersion ?? "0.20 (15.0.0.0)"),
  ),
  Guid: of("guid Guid {get;}", ({ row }) => new Guid(row.guid)),
  Id: of(`${directory}.ADObjectId Id {get;}`, identityOf),
  Identity: of(`${directory}.ADObjectId Identity {get;}`, identityOf),
  IsValid: of("bool IsValid {get;}", () => true),
  Name: of("string Name {get;set;}", ({ row }) => row.name),
  ObjectCategory: of(`${directory}.ADObjectId ObjectCategory {get;}`, ({ world, definition }) =>
    objectLink(`${getOrganization(world).dnsDomain}/Configuration/Schema/${schemaName(objectClassOf(definition))}`),
  ),
  ObjectClass: of(`${multiValuedStrings} ObjectClass {get;}`, ({ definition }) =>
    multiValued(objectClassOf(definition)),
  ),
  ObjectState: of("Microsoft.Exchange.Data.ObjectState ObjectState {get;}", () =>
    enumerationValue("Microsoft.Exchange.Data.ObjectState", "Unchanged"),
  ),
  OrganizationId: of(`${directory}.OrganizationId OrganizationId {get;}`, () => organizationId("")),
  OriginatingServer: of("string OriginatingServer {get;}", ({ world }) => getOrganization(world).domainController),
  WhenChanged: of(`${moment} WhenChanged {get;}`, ({ row }) => localDate(row.whenChanged)),
  WhenChangedUTC: of(`${moment} WhenChangedUTC {get;}`, ({ row }) => utcDate(row.whenChanged)),
  WhenCreated: of(`${moment} WhenCreated {get;}`, ({ row }) => localDate(row.whenCreated)),
  WhenCreatedUTC: of(`${moment} WhenCreatedUTC {get;}`, ({ row }) => utcDate(row.whenCreated)),
} as const;

type TailName = keyof typeof properties;

const stamps: readonly TailName[] = [
  "ObjectCategory",
  "ObjectClass",
  "WhenChanged",
  "WhenCreated",
  "WhenChangedUTC",
  "WhenCreatedUTC",
  "OrganizationId",
  "Id",
  "OriginatingServer",
];

const names: Readonly<Record<NounTail, readonly TailName[]>> = {
  configuration: [
    "AdminDisplayName",
    "ExchangeVersion",
    "Name",
    "DistinguishedName",
    "Identity",
    "Guid",
    ...stamps,
    "IsValid",
    "ObjectState",
  ],
  presentation: [
    "Identity",
    "IsValid",
    "ExchangeVersion",
    "Name",
    "DistinguishedName",
    "Guid",
    ...stamps,
    "ObjectState",
  ],
  identity: ["Identity", "IsValid", "ObjectState"],
  none: [],
};

function of(signature: string, read: (self: NounObject) => unknown): TailProperty {
  return { name: /(\w+) \{/.exec(signature)?.[1] ?? signature, signature, read };
}

function identityOf({ row, identityText }: NounObject): unknown {
  return objectId(row.name, row.distinguishedName, row.guid, identityText);
}

/** `msExchAcceptedDomain` as the schema names the class: `ms-Exch-Accepted-Domain`. */
function schemaName(objectClass: readonly string[]): string {
  const last = objectClass.at(-1) ?? "top";
  return last === "user"
    ? "Person"
    : last
        .replace(/^[a-z]/, (first) => (last.startsWith("msExch") ? first : first.toUpperCase()))
        .replace(/([a-z])([A-Z])/g, "$1-$2");
}
