import { distinguishedNameParts } from "../directory/distinguishedName.ts";
import { defineKind, type ReferencedObject } from "./ValueKind.ts";

/** A reference to another object of the organisation, stored as its GUID; it shows the identity of that object. */
export const objectIdKind = defineKind<string | null>({
  name: "ADObjectId",
  type: "Microsoft.Exchange.Data.Directory.ADObjectId",
  form: "product",
  parse: (value, place) => (value === null || value === "" ? null : place.reference(value)),
  text: (stored, place) => (stored === null ? "" : place.referenceTo(stored).text),
  members: {
    "string Name {get;}": (stored, place) => (stored === null ? null : place.referenceTo(stored).name),
    "string DistinguishedName {get;}": (stored, place) =>
      stored === null ? null : place.referenceTo(stored).distinguishedName,
    "guid ObjectGuid {get;}": (stored) => (stored === null ? null : { guid: stored }),
    "int Depth {get;}": (stored, place) => (stored === null ? null : depthOf(place.referenceTo(stored))),
    "string Rdn {get;}": (stored, place) => (stored === null ? null : relativeNameOf(place.referenceTo(stored))),
    "bool IsDeleted {get;}": () => false,
  },
});

function depthOf({ distinguishedName, text }: ReferencedObject): number {
  return distinguishedName === "" ? text.split("/").length : distinguishedNameParts(distinguishedName).length;
}

function relativeNameOf({ distinguishedName, name }: ReferencedObject): string {
  return distinguishedName === "" ? `CN=${name}` : distinguishedName.split(",")[0];
}
