import { localDate, utcDate } from "../../../src/objects/text/time/moments.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import type { DirectoryObject } from "../../../src/world/directory/DirectoryObject.ts";
import { tailOrders, tailSignatures } from "./tailSignatures.ts";
import { enumerationValue, multiValued, objectId, objectLink, objectVersion, organizationId } from "./valueTypes.ts";

/** The end of the property list of configuration objects. */
export const configurationProperties = signaturesOf("configuration");

/** The end of the property list of presentation objects; some types list the name earlier and leave it out here. */
export const presentationProperties = signaturesOf("presentation");

export function withoutName(properties: readonly string[]): readonly string[] {
  return properties.filter((signature) => signature !== tailSignatures.Name);
}

export const nameProperty = tailSignatures.Name;

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

/** These objects show their identity once. */
function signaturesOf(tail: keyof typeof tailOrders): readonly string[] {
  return tailOrders[tail].filter((name) => name !== "Id").map((name) => tailSignatures[name]);
}
