import { defineKind } from "./ValueKind.ts";

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
    "string Rdn {get;}": (stored, place) =>
      stored === null ? null : place.referenceTo(stored).distinguishedName.split(/(?<!\\),/)[0],
    "bool IsDeleted {get;}": () => false,
  },
});
