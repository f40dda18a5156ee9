import { emptyGuid } from "./Guid.ts";
import { defineKind } from "./ValueKind.ts";

/** A reference to another object, however it was named, that shows that object's GUID. */
export const objectGuidKind = defineKind<string>({
  name: "ObjectGuid",
  type: "System.Guid",
  form: "guid",
  empty: emptyGuid,
  parse: (value, place) => (value === null ? emptyGuid : place.reference(value)),
});
