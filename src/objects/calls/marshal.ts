import type { ClrType } from "../types/ClrType.ts";
import { byteItems } from "../values/byteItems.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { Half } from "../values/Half.ts";
import { Int128, UInt128 } from "../values/Int128.ts";
import { Byte, Char, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from "../values/numbers.ts";

/**
 * The border between the value model and the code of emulated .NET members. By the declared type: numbers other than
 * decimal and BigInteger are JS numbers (long and ulong bigint), char a string of one unit, a one-dimensional array the
 * JS array of its items, which are model values; everything else is the value model's own.
 */
export type Marshaller = (value: unknown) => unknown;

/** From a model value of the type to what code expects; null where nothing has to be done. */
export function importerOf(type: ClrType | null): Marshaller | null {
  if (!type) return null;
  if (type.isArray) return type.rank === 1 ? importArray : null;
  if (type.genericName === "System.Nullable`1") {
    const inner = importerOf(type.typeArguments[0]);
    return inner && ((value) => (value === null ? null : inner(value)));
  }
  return importers.get(type.name) ?? null;
}

/**
 * The importer of a parameter or property by its type as it is written in the member's signature: what has the type of a
 * type parameter ("void Add(T item)") is kept as the model value that it is.
 */
export function importerOfSignature(declaringType: ClrType, written: string): Marshaller | null {
  if (declaringType.definition?.typeParameters?.includes(written)) return null;
  return importerOf(declaringType.resolveSignatureType(written));
}

/** From what code of a member declared with the type gives to a model value; null where nothing has to be done. */
export function exporterOf(type: ClrType | null): Marshaller | null {
  if (!type) return null;
  if (type.isArray) return type.rank === 1 ? arrayExporter(type.elementType as ClrType) : null;
  if (type.genericName === "System.Nullable`1") {
    const inner = exporterOf(type.typeArguments[0]);
    return inner && ((value) => (value === null || value === undefined ? null : inner(value)));
  }
  if (type.isEnum) return enumExporter(type);
  return exporters.get(type.name) ?? missingToNull;
}

function importArray(value: unknown): unknown {
  return value instanceof TypedArray ? value.items : value;
}

function importValue(value: unknown): unknown {
  return (value as { readonly value: unknown }).value;
}

function importChar(value: unknown): unknown {
  return String.fromCharCode((value as Char).code);
}

const importers: ReadonlyMap<string, Marshaller> = new Map([
  ["System.Double", importValue],
  ["System.Single", importValue],
  ["System.Byte", importValue],
  ["System.SByte", importValue],
  ["System.Int16", importValue],
  ["System.UInt16", importValue],
  ["System.UInt32", importValue],
  ["System.UInt64", importValue],
  ["System.Half", importValue],
  ["System.Int128", importValue],
  ["System.UInt128", importValue],
  ["System.Char", importChar],
]);

function missingToNull(value: unknown): unknown {
  return value === undefined ? null : value;
}

const exporters: ReadonlyMap<string, Marshaller> = new Map<string, Marshaller>([
  ["System.Double", (value) => (typeof value === "number" ? new Double(value) : value)],
  ["System.Single", (value) => (typeof value === "number" ? new Single(value) : value)],
  ["System.Byte", (value) => (typeof value === "number" ? new Byte(value) : value)],
  ["System.SByte", (value) => (typeof value === "number" ? new SByte(value) : value)],
  ["System.Int16", (value) => (typeof value === "number" ? new Int16(value) : value)],
  ["System.UInt16", (value) => (typeof value === "number" ? new UInt16(value) : value)],
  ["System.UInt32", (value) => (typeof value === "number" ? new UInt32(value) : value)],
  ["System.UInt64", (value) => (typeof value === "bigint" ? new UInt64(value) : value)],
  ["System.Half", (value) => (typeof value === "number" ? new Half(value) : value)],
  ["System.Int128", (value) => (typeof value === "bigint" ? new Int128(value) : value)],
  ["System.UInt128", (value) => (typeof value === "bigint" ? new UInt128(value) : value)],
  ["System.Int64", (value) => (typeof value === "number" ? BigInt(value) : value)],
  ["System.Char", (value) => (typeof value === "string" ? new Char(value.charCodeAt(0)) : value)],
  ["System.Void", () => undefined],
]);

function enumExporter(type: ClrType): Marshaller {
  return (value) => {
    // Names put together whose bits are not known stay their text.
    if (typeof value === "string") return EnumValue.named(type, value) ?? value;
    return typeof value === "number" || typeof value === "bigint" ? EnumValue.of(type, value) : value;
  };
}

function arrayExporter(element: ClrType): Marshaller {
  if (element.name === "System.Object") return missingToNull;
  const exportItem = exporters.get(element.name) ? exporterOf(element) : null;
  return (value) => {
    if (value instanceof Uint8Array) return new TypedArray(element, byteItems(value));
    if (!Array.isArray(value)) return missingToNull(value);
    return new TypedArray(element, exportItem ? value.map(exportItem) : value);
  };
}
