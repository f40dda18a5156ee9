import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { objectIdKind } from "../../../src/world/values/ADObjectId.ts";
import { organizationIdKind } from "../../../src/world/values/OrganizationId.ts";
import { nowhere, type ReferencedObject, type ValuePlace } from "../../../src/world/values/ValueKind.ts";
import { exchangeObjectVersionKind } from "../../../src/world/values/versions.ts";
import { registerMultiValued } from "../_noun/values/multiValuedType.ts";
import { ProductValue } from "../_noun/values/ProductValue.ts";
import { multiValuedStrings } from "./tailSignatures.ts";

registerMultiValued();

/** The identity of a directory object, which shows the text that its kind of object is known by; `place` knows all others. */
export function objectId(object: ReferencedObject, place: ValuePlace): ProductValue {
  return reference(object, place);
}

function reference(object: ReferencedObject, place: ValuePlace): ProductValue {
  const referenceTo = (stored: string): ReferencedObject =>
    stored === object.guid ? object : place.referenceTo(stored);
  return new ProductValue(objectIdKind, object.guid, { ...place, referenceTo });
}

/** "0.20 (15.0.0.0)" */
export function objectVersion(text: string): ProductValue {
  return new ProductValue(exchangeObjectVersionKind, text, nowhere);
}

/** On-premises it shows nothing. */
export function organizationId(text: string): ProductValue {
  return new ProductValue(organizationIdKind, text, nowhere);
}

/** From four numbers: "Version 15.0 (Build 775.38)". */
export function multiValued(items: readonly string[]): ListObject {
  return new ListObject(typeByName(multiValuedStrings), [...items]);
}

/** A value of one of the product's enumerations by name. */
export function enumerationValue(type: string, name: string): EnumValue {
  const found = EnumValue.named(typeByName(type), name);
  if (!found) throw new Error(`The enumeration ${type} has no value '${name}'.`);
  return found;
}
