import type { ClrType } from "../../../src/objects/types/ClrType.ts";
import type { PropertyAccess } from "../../../src/objects/types/defineClr.ts";
import { registerType, typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { ClrObject } from "../../../src/objects/values/ClrObject.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { TimeSpan } from "../../../src/objects/values/time/TimeSpan.ts";
import type { Json } from "../../../src/world/values/Json.ts";
import type { MemberValue, ValueKind, ValuePlace } from "../../../src/world/values/ValueKind.ts";
import { clrValue, typeNameOf } from "./clrValue.ts";

/** A value of one of the product's own types: a size, an address, a reference. It shows its text. */
export class ProductValue extends ClrObject {
  constructor(
    readonly kind: ValueKind,
    readonly stored: Json,
    readonly place: ValuePlace,
  ) {
    super();
  }

  get clrType(): ClrType {
    return productValueType(this.kind);
  }

  get text(): string {
    return this.kind.text(this.stored, this.place);
  }

  /** The GUID of the object that a reference names; null for other values. */
  get referencedGuid(): string | null {
    return this.kind.name === "ADObjectId" && typeof this.stored === "string" ? this.stored : null;
  }

  override get equalityKey(): string {
    return `${this.kind.type}:${this.text.toLowerCase()}`;
  }
}

const types = new Map<string, ClrType>();

/** The .NET type of a kind's values, made when first needed. */
export function productValueType(kind: ValueKind): ClrType {
  let type = types.get(kind.name);
  if (!type) {
    type = makeType(kind);
    types.set(kind.name, type);
  }
  return type;
}

function makeType(kind: ValueKind): ClrType {
  const generic = /^([\w.]+)\[(.+)\]$/.exec(kind.type);
  const members = Object.entries(kind.members ?? {});
  const read = (member: (stored: Json, place: ValuePlace) => MemberValue) => (self: ProductValue) =>
    memberObject(member(self.stored, self.place), self.place);
  const properties = Object.fromEntries(
    members
      .filter(([key]) => key.endsWith("{get;}"))
      .map(([key, member]) => [key, read(member) as PropertyAccess<unknown>]),
  );
  const methods = Object.fromEntries(
    members.filter(([key]) => key.endsWith("()")).map(([key, member]) => [key, read(member)]),
  );
  const definition = {
    name: generic ? generic[1] : kind.type,
    base: "System.Object",
    toText: (self: unknown) => (self as ProductValue).text,
    properties: properties as never,
    methods: methods as never,
    ...(generic ? { typeParameters: ["T"] } : {}),
  };
  const made = registerType(definition);
  return generic ? closedType(kind, generic[2]) : made;
}

/** A generic type closed with the kind that it holds. */
function closedType(kind: ValueKind, argument: string): ClrType {
  const inner = kind.item ?? kind.inner;
  if (inner) typeNameOf(inner);
  return typeByName(`${kind.type.slice(0, kind.type.indexOf("["))}[${inner ? typeNameOf(inner) : argument}]`);
}

function memberObject(value: MemberValue, place: ValuePlace): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("guid" in value) return new Guid(value.guid);
  if ("ticks" in value) return new TimeSpan(value.ticks);
  return clrValue(value.kind, value.stored, place);
}
