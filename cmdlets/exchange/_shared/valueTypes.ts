import { ClrObject } from "../../../src/objects/model/ClrObject.ts";
import type { ClrType } from "../../../src/objects/model/ClrType.ts";
import { EnumValue } from "../../../src/objects/model/EnumValue.ts";
import { Guid } from "../../../src/objects/model/Guid.ts";
import { ListObject } from "../../../src/objects/model/ListObject.ts";
import { registerType, typeByName } from "../../../src/objects/model/typeRegistry.ts";
import { distinguishedNameParts } from "../../../src/world/directory/distinguishedName.ts";

/** A value that is its text with some parts: versions, identities. `type` says which. */
export class TextValue extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly text: string,
    readonly parts: ReadonlyMap<string, unknown> = new Map(),
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  override get equalityKey(): string {
    return `${this.type.name}:${this.text.toLowerCase()}`;
  }
}

function textType(name: string, ...properties: string[]): ClrType {
  return registerType({
    name,
    base: "System.Object",
    toText: (self) => (self as TextValue).text,
    properties: Object.fromEntries(
      properties.map((signature) => {
        const property = /(\w+) \{/.exec(signature)?.[1] ?? signature;
        return [signature, (self: unknown) => (self as TextValue).parts.get(property) ?? null];
      }),
    ),
  });
}

const objectIdType = textType(
  "Microsoft.Exchange.Data.Directory.ADObjectId",
  "string Name {get;}",
  "string DistinguishedName {get;}",
  "guid ObjectGuid {get;}",
  "int Depth {get;}",
  "bool IsDeleted {get;}",
  "string Rdn {get;}",
);

/**
 * The identity of a directory object: it shows its name where it stands for the object itself, or the text that its kind
 * of object is known by.
 */
export function objectId(name: string, distinguishedName: string, guid: string, text: string = name): TextValue {
  const parts = new Map<string, unknown>([
    ["Name", name],
    ["DistinguishedName", distinguishedName],
    ["ObjectGuid", new Guid(guid)],
    ["Depth", distinguishedNameParts(distinguishedName).length],
    ["IsDeleted", false],
    ["Rdn", distinguishedName.split(",")[0]],
  ]);
  return new TextValue(objectIdType, text, parts);
}

/** A link to another object: it shows the canonical name. */
export function objectLink(canonicalName: string): TextValue {
  const name = canonicalName.slice(canonicalName.lastIndexOf("/") + 1);
  const parts = new Map<string, unknown>([
    ["Name", name],
    ["ObjectGuid", Guid.empty],
    ["Depth", canonicalName.split("/").length],
    ["IsDeleted", false],
    ["Rdn", `CN=${name}`],
  ]);
  return new TextValue(objectIdType, canonicalName, parts);
}

const objectVersionType = textType("Microsoft.Exchange.Data.ExchangeObjectVersion");

/** "0.20 (15.0.0.0)" */
export function objectVersion(text: string): TextValue {
  return new TextValue(objectVersionType, text);
}

const organizationIdType = textType("Microsoft.Exchange.Data.Directory.OrganizationId");

/** On-premises it shows nothing. */
export function organizationId(text: string): TextValue {
  return new TextValue(organizationIdType, text);
}

const serverVersionType = textType(
  "Microsoft.Exchange.Data.ServerVersion",
  "int Major {get;}",
  "int Minor {get;}",
  "int Build {get;}",
  "int Revision {get;}",
);

/** From four numbers: "Version 15.0 (Build 775.38)". */
export function serverVersion(version: string): TextValue {
  const [major = 0, minor = 0, build = 0, revision = 0] = version.split(".").map(Number);
  const parts = new Map<string, unknown>([
    ["Major", major],
    ["Minor", minor],
    ["Build", build],
    ["Revision", revision],
  ]);
  return new TextValue(serverVersionType, `Version ${major}.${minor} (Build ${build}.${revision})`, parts);
}

registerType({
  name: "Microsoft.Exchange.Data.MultiValuedProperty",
  typeParameters: ["T"],
  base: "System.Collections.Generic.List[T]",
});

/** The name of a list property's type as signatures write it. */
export const multiValuedStrings = "Microsoft.Exchange.Data.MultiValuedProperty[System.String]";

export function multiValued(items: readonly string[]): ListObject {
  return new ListObject(typeByName(multiValuedStrings), [...items]);
}

/** A value of one of the product's enumerations by name. */
export function enumerationValue(type: string, name: string): EnumValue {
  const found = EnumValue.named(typeByName(type), name);
  if (!found) throw new Error(`The enumeration ${type} has no value '${name}'.`);
  return found;
}

/** Values of a flags enumeration put together. */
export function enumerationFlags(type: string, names: readonly string[]): EnumValue {
  const sum = names.reduce((bits, name) => bits | enumerationValue(type, name).value, 0n);
  return EnumValue.of(typeByName(type), sum);
}
