import { clrException } from "../../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import type { PropertyAccess } from "../../../../src/objects/types/defineClr.ts";
import { registerType, typeByName, typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { ClrObject } from "../../../../src/objects/values/ClrObject.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { TimeSpan } from "../../../../src/objects/values/time/TimeSpan.ts";
import { canonicalName, distinguishedNameParts } from "../../../../src/world/directory/distinguishedName.ts";
import { isConfiguration } from "../../../../src/world/values/ADObjectId.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import { wordOf } from "../../../../src/world/values/ScriptValue.ts";
import {
  type MemberValue,
  ValueFault,
  type ValueKind,
  type ValuePlace,
} from "../../../../src/world/values/ValueKind.ts";
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
    const type = productValueType(this.kind);
    const own = this.kind.subtype?.(this.stored) ?? null;
    return own === null ? type : (typeByNameOrNull(own) ?? derivedType(own, this.kind));
  }

  get text(): string {
    return this.kind.text(this.stored, this.place);
  }

  /** The GUID of the object that a reference names; null for other values. */
  get referencedGuid(): string | null {
    if (this.kind.name !== "ADObjectId" || this.place === textPlace) return null;
    return typeof this.stored === "string" ? this.stored : null;
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

/** The kinds of the types that were made, by which text is read. */
const kindsOfTypes = new WeakMap<ClrType, ValueKind>();

function makeType(kind: ValueKind): ClrType {
  const type = registered(kind);
  kindsOfTypes.set(type, kind);
  return type;
}

function derivedType(name: string, kind: ValueKind): ClrType {
  const type = registerType({ name, base: kind.type });
  kindsOfTypes.set(type, kind);
  return type;
}

function registered(kind: ValueKind): ClrType {
  const generic = /^([\w.]+)\[(.+)\]$/.exec(kind.type);
  const members = Object.entries(kind.members ?? {});
  const read = (member: (stored: Json, place: ValuePlace) => MemberValue) => (self: ProductValue) =>
    memberObject(member(self.stored, self.place), self.place);
  const properties = Object.fromEntries(
    members
      .filter(([key]) => key.endsWith("{get;}"))
      .map(([key, member]) => [key, read(member) as PropertyAccess<unknown>]),
  );
  const methods = {
    ...Object.fromEntries(members.filter(([key]) => key.endsWith("()")).map(([key, member]) => [key, read(member)])),
    ...(kind.compare ? { "int CompareTo(System.Object obj)": order } : {}),
  };
  const self = generic ? `${generic[1]}[T]` : kind.type;
  const definition = {
    name: generic ? generic[1] : kind.type,
    base: "System.Object",
    toText: (self: unknown) => (self as ProductValue).text,
    properties: properties as never,
    methods: methods as never,
    statics: { [`static ${self} Parse(string expression)`]: parsed },
    ...(generic ? { typeParameters: ["T"] } : {}),
  };
  const made = registerType(definition);
  return generic ? closedType(kind, generic[2]) : made;
}

function order(self: ProductValue, other: unknown): number {
  return other instanceof ProductValue ? (self.kind.compare?.(self.stored, other.stored) ?? 0) : 1;
}

/** What a text stands for: what `-eq`, `-gt`, casts and typed variables compare and convert with. */
function parsed(this: ClrType, expression: string): ProductValue {
  const kind = kindsOfTypes.get(this);
  if (!kind) throw notModelled(`The method Parse of ${this.name}`);
  try {
    return new ProductValue(kind, kind.parse(expression, textPlace), textPlace);
  } catch (error) {
    if (error instanceof ValueFault) throw clrException("System.FormatException", error.message);
    throw error;
  }
}

/** References that a text alone names: it is what they show, but for distinguished names. */
const textPlace: ValuePlace = {
  reference: (value) => wordOf(value) ?? "",
  referenceTo(stored) {
    const parts = distinguishedNameParts(stored);
    const isName = parts.length > 1 && parts.every(([kind]) => /^(CN|OU|DC)$/i.test(kind));
    const [[, name] = ["", stored]] = parts;
    const domain = parts.filter(([kind]) => kind.toUpperCase() === "DC").map(([, part]) => part);
    const text = !isName ? stored : isConfiguration(stored) ? name : canonicalName(stored, domain.join("."));
    return { text, name: isName ? name : stored, distinguishedName: isName ? stored : "", guid: "" };
  },
};

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
