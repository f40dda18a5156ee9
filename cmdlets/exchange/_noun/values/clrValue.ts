import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import { localDate, utcDate } from "../../../../src/objects/text/time/moments.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { registerType, typeByName, typeByNameOrNull } from "../../../../src/objects/types/typeRegistry.ts";
import { Hashtable } from "../../../../src/objects/values/collections/Hashtable.ts";
import { KeyValuePair } from "../../../../src/objects/values/collections/KeyValuePair.ts";
import { ListObject } from "../../../../src/objects/values/collections/ListObject.ts";
import { customObject } from "../../../../src/objects/values/customObject.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { Byte, Double, Int16, UInt16, UInt32, UInt64 } from "../../../../src/objects/values/numbers.ts";
import { objectIdKind } from "../../../../src/world/values/ADObjectId.ts";
import { spanTicks } from "../../../../src/world/values/EnhancedTimeSpan.ts";
import type { Json } from "../../../../src/world/values/Json.ts";
import { fieldKind } from "../../../../src/world/values/Record.ts";
import type { ValueKind, ValuePlace } from "../../../../src/world/values/ValueKind.ts";
import { EnhancedTimeSpan, enhancedTimeSpanType } from "./EnhancedTimeSpan.ts";
import { namedListType, registerMultiValued } from "./multiValuedType.ts";
import { ProductValue, productValueType } from "./ProductValue.ts";

/** A stored value as scripts hold it. */
export function clrValue(kind: ValueKind, stored: Json, place: ValuePlace): unknown {
  if (stored === null) return kind.form === "string" ? "" : null;
  switch (kind.form) {
    case "string":
    case "boolean":
    case "int32":
      return stored;
    case "text":
      return kind.text(stored, place);
    case "int64":
      return BigInt(stored as number);
    case "byte":
      return new Byte(stored as number);
    case "int16":
      return new Int16(stored as number);
    case "uint16":
      return new UInt16(stored as number);
    case "uint32":
      return new UInt32(stored as number);
    case "uint64":
      return new UInt64(BigInt(stored as number));
    case "double":
      return new Double(stored as number);
    case "guid":
      return new Guid(stored as string);
    case "dateTime":
      return localDate(stored as string);
    case "utcDateTime":
      return utcDate(stored as string);
    case "timeSpan":
      return new EnhancedTimeSpan(spanTicks(stored as string) ?? 0n);
    case "bytes":
      return [...Buffer.from(stored as string, "base64")].map((byte) => new Byte(byte));
    case "culture":
    case "uri":
    case "version":
    case "address":
    case "securityIdentifier":
      return convertTo(stored, typeByName(kind.type));
    case "enumeration":
      return enumerationObject(kind, stored as string);
    case "table":
      return tableOf(stored);
    case "record":
      return recordOf(stored as { readonly [name: string]: Json }, place);
    case "pair":
      return pairOf(kind, stored as StoredPair, place);
    case "list":
      return listOf(kind, stored as readonly Json[], place);
    case "product":
      return isGone(kind, stored, place) ? null : new ProductValue(kind, stored, place);
  }
}

/** The directory takes an object that is removed out of what refers to it. */
function isGone({ name }: ValueKind, stored: Json, place: ValuePlace): boolean {
  return name === objectIdKind.name && typeof stored === "string" && place.referenceTo(stored).isGone === true;
}

/** A stored table, and those in it, as hashtables; its lists as arrays. */
function tableOf(stored: Json): unknown {
  if (Array.isArray(stored)) return stored.map(tableOf);
  if (typeof stored !== "object" || stored === null) return stored;
  const table = new Hashtable(true);
  for (const [name, value] of Object.entries(stored)) table.set(name, tableOf(value));
  return table;
}

function recordOf(stored: { readonly [name: string]: Json }, place: ValuePlace): unknown {
  const fields = Object.entries(stored).map(([name, value]): [string, unknown] => {
    const kind = fieldKind(name);
    return [name, kind ? clrValue(kind, value, place) : value];
  });
  return customObject(fields);
}

/** The name of a property's type in signatures. */
export function typeNameOf(kind: ValueKind): string {
  if (kind.form === "product") return productValueType(kind).name;
  if (kind.form === "enumeration") return enumerationType(kind);
  if (kind.form === "list") return kind.type.endsWith("[]") ? kind.type : listTypeName(kind);
  if (kind.form === "pair") return pairTypeName(kind);
  if (kind.form === "dateTime" || kind.form === "utcDateTime") return "System.Nullable[datetime]";
  return kind.form === "timeSpan" ? enhancedTimeSpanType().name : kind.type;
}

/** What a pair is stored as. */
type StoredPair = { readonly key: Json; readonly value: Json };

function pairOf(kind: ValueKind, { key, value }: StoredPair, place: ValuePlace): KeyValuePair {
  const [ofKey, ofValue] = kind.pair ?? [kind, kind];
  return new KeyValuePair(typeByName(pairTypeName(kind)), clrValue(ofKey, key, place), clrValue(ofValue, value, place));
}

function pairTypeName({ type, pair }: ValueKind): string {
  return `${type}[${pair?.map(typeNameOf).join(",")}]`;
}

function listOf(kind: ValueKind, items: readonly Json[], place: ValuePlace): ListObject {
  const { item } = kind;
  return new ListObject(
    typeByName(listTypeName(kind)),
    items.map((each) => (item ? clrValue(item, each, place) : each)).filter((each) => each !== null),
  );
}

function listTypeName({ type, item }: ValueKind): string {
  registerMultiValued();
  const usual = `Microsoft.Exchange.Data.MultiValuedProperty[${item === undefined ? "System.String" : typeNameOf(item).replace("System.Nullable[datetime]", "datetime")}]`;
  // Some lists have a type of their own: the addresses of a recipient.
  return /MultiValuedProperty|\[\]$/.test(type) ? usual : namedListType(type, usual);
}

function enumerationObject(kind: ValueKind, stored: string): unknown {
  const type = typeByName(enumerationType(kind));
  return EnumValue.named(type, stored) ?? (type.isFlags ? combined(type, stored) : stored);
}

/** A combination of names. Where their bits are not known, its text is all that scripts see of it. */
function combined(type: ClrType, stored: string): unknown {
  const parts = stored.split(", ").map((name) => EnumValue.named(type, name));
  return parts.includes(null)
    ? stored
    : EnumValue.of(
        type,
        parts.reduce((bits, part) => bits | (part?.value ?? 0n), 0n),
      );
}

function enumerationType({ type, values, numbers }: ValueKind): string {
  if (typeByNameOrNull(type) === null)
    registerType({
      name: type,
      base: "System.Enum",
      kind: "enum",
      enumValues: (values ?? []).map((value, index) => `${value}=${numbers?.[index] ?? index}`),
    });
  return type;
}
