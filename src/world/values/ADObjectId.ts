import { distinguishedNameParts, parentOf } from "../directory/distinguishedName.ts";
import { defineKind, type MemberValue, type ReferencedObject, type ValuePlace } from "./ValueKind.ts";

/**
 * A reference to another object of the organisation, stored as its GUID, or to what such an object lies in, by its distinguished
 * name; it shows the identity of that object. Order of members: as a shell of Exchange 2013 lists them.
 */
export const objectIdKind = defineKind<string | null>({
  name: "ADObjectId",
  type: "Microsoft.Exchange.Data.Directory.ADObjectId",
  form: "product",
  storedAs: "string",
  parse: (value, place) => (value === null || value === "" ? null : place.reference(value)),
  text: (stored, place) => (stored === null ? "" : place.referenceTo(stored).text),
  members: {
    "bool IsDeleted {get;}": () => false,
    "string Rdn {get;}": member(relativeNameOf),
    "Microsoft.Exchange.Data.Directory.ADObjectId Parent {get;}": member(({ distinguishedName }) =>
      objectAt(parentOf(distinguishedName)),
    ),
    "int Depth {get;}": member(depthOf),
    "string DistinguishedName {get;}": member(({ distinguishedName }) => distinguishedName),
    "bool IsRelativeDn {get;}": member(({ distinguishedName }) => distinguishedName === ""),
    "Microsoft.Exchange.Data.Directory.ADObjectId DomainId {get;}": member(domainOf),
    "guid ObjectGuid {get;}": member(({ guid }) => ({ guid })),
    "string Name {get;}": member(({ name }) => name),
  },
});

function member(read: (object: ReferencedObject) => MemberValue) {
  return (stored: string | null, place: ValuePlace): MemberValue =>
    stored === null ? null : read(place.referenceTo(stored));
}

function objectAt(distinguishedName: string): MemberValue {
  return distinguishedName === "" ? null : { kind: objectIdKind, stored: distinguishedName };
}

/** The domain that an object lies in; null of the configuration, which all domains have. */
function domainOf({ distinguishedName }: ReferencedObject): MemberValue {
  if (isConfiguration(distinguishedName)) return null;
  return objectAt(/(?:^|,)(DC=.*)$/is.exec(distinguishedName)?.[1] ?? "");
}

/** Whether a name is one of the forest's configuration, whose objects show their name alone. */
export function isConfiguration(distinguishedName: string): boolean {
  return /(?:^|,)CN=Configuration,DC=/i.test(distinguishedName);
}

/** How many objects lie above it. */
function depthOf({ distinguishedName, text }: ReferencedObject): number {
  return (distinguishedName === "" ? text.split("/") : distinguishedNameParts(distinguishedName)).length - 1;
}

function relativeNameOf({ distinguishedName, name }: ReferencedObject): string {
  return distinguishedName === "" ? `CN=${name}` : distinguishedName.split(",")[0];
}
