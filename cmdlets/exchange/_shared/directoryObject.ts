import { Guid } from "../../../src/objects/model/Guid.ts";
import { localDate, utcDate } from "../../../src/objects/text/moments.ts";
import type { DirectoryObject } from "../../../src/world/directory/DirectoryObject.ts";
import {
  enumerationValue,
  multiValued,
  multiValuedStrings,
  objectId,
  objectLink,
  objectVersion,
  organizationId,
} from "./valueTypes.ts";

const directory = "Microsoft.Exchange.Data.Directory";

const signatures = {
  AdminDisplayName: "string AdminDisplayName {get;}",
  DistinguishedName: "string DistinguishedName {get;}",
  ExchangeVersion: "Microsoft.Exchange.Data.ExchangeObjectVersion ExchangeVersion {get;}",
  Guid: "guid Guid {get;}",
  Identity: `${directory}.ADObjectId Identity {get;}`,
  IsValid: "bool IsValid {get;}",
  Name: "string Name {get;set;}",
  ObjectCategory: `${directory}.ADObjectId ObjectCategory {get;}`,
  ObjectClass: `${multiValuedStrings} ObjectClass {get;}`,
  ObjectState: "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
  OrganizationId: `${directory}.OrganizationId OrganizationId {get;}`,
  OriginatingServer: "string OriginatingServer {get;}",
  WhenChanged: "System.Nullable[datetime] WhenChanged {get;}",
  WhenChangedUTC: "System.Nullable[datetime] WhenChangedUTC {get;}",
  WhenCreated: "System.Nullable[datetime] WhenCreated {get;}",
  WhenCreatedUTC: "System.Nullable[datetime] WhenCreatedUTC {get;}",
} as const;

type CommonProperty = keyof typeof signatures;

const dates: readonly CommonProperty[] = ["WhenChanged", "WhenCreated", "WhenChangedUTC", "WhenCreatedUTC"];
const kinds: readonly CommonProperty[] = ["ObjectCategory", "ObjectClass"];

/** The end of the property list of configuration objects. */
export const configurationProperties: readonly string[] = signaturesOf(
  ...(["AdminDisplayName", "ExchangeVersion", "Name", "DistinguishedName", "Identity", "Guid"] as const),
  ...kinds,
  ...dates,
  ...(["OrganizationId", "OriginatingServer", "IsValid", "ObjectState"] as const),
);

/** The end of the property list of presentation objects; some types list the name earlier and leave it out here. */
export const presentationProperties: readonly string[] = signaturesOf(
  ...(["Identity", "IsValid", "ExchangeVersion", "Name", "DistinguishedName", "Guid"] as const),
  ...kinds,
  ...dates,
  ...(["OrganizationId", "OriginatingServer", "ObjectState"] as const),
);

export function withoutName(properties: readonly string[]): readonly string[] {
  return properties.filter((signature) => signature !== signatures.Name);
}

export const nameProperty = signatures.Name;

/** What every directory object shows, by property name. */
export function directoryValues(record: DirectoryObject): [string, unknown][] {
  return [
    ["AdminDisplayName", record.adminDisplayName],
    ["DistinguishedName", record.distinguishedName],
    ["ExchangeVersion", objectVersion(record.exchangeVersion)],
    ["Guid", new Guid(record.guid)],
    ["Identity", objectId(record.name, record.distinguishedName, record.guid)],
    ["IsValid", true],
    ["Name", record.name],
    ["ObjectCategory", objectLink(record.objectCategory)],
    ["ObjectClass", multiValued(record.objectClass)],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "Unchanged")],
    ["OrganizationId", organizationId(record.organizationId)],
    ["OriginatingServer", record.originatingServer],
    ["WhenChanged", localDate(record.whenChanged)],
    ["WhenChangedUTC", utcDate(record.whenChanged)],
    ["WhenCreated", localDate(record.whenCreated)],
    ["WhenCreatedUTC", utcDate(record.whenCreated)],
  ];
}

function signaturesOf(...names: readonly CommonProperty[]): readonly string[] {
  return names.map((name) => signatures[name]);
}
