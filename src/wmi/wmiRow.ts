import { ownEntry } from "../base/ownEntry.ts";
import { localDateAt } from "../objects/text/time/moments.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { Byte, Int16, SByte, UInt16, UInt32, UInt64 } from "../objects/values/numbers.ts";
import { type CimType, wmiProperties } from "./wmiProperties.ts";
import type { WmiRow } from "./wql.ts";

/** A date is given as milliseconds since 1970. */
export type PlainValue = string | number | bigint | boolean | null;

/** A row of a class from plain values; what is not given is null. */
export function wmiRow(
  className: string,
  values: Readonly<Record<string, PlainValue | readonly PlainValue[]>>,
): WmiRow {
  return wmiProperties(className).map(({ name, type, isArray }) => {
    const value = ownEntry(values, name) ?? null;
    if (value === null) return [name, null];
    if (!isArray) return [name, typedValue(value as PlainValue, type)];
    const items = (value as readonly PlainValue[]).map((item) => typedValue(item, type));
    return [name, new TypedArray(typeByName(clrTypeName(type)), items)];
  });
}

/** The value of the type of CIM in the value model. */
function typedValue(value: PlainValue, type: CimType): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  switch (type) {
    case "datetime":
      return localDateAt(Number(value));
    case "uint8":
      return new Byte(Number(value));
    case "sint8":
      return new SByte(Number(value));
    case "uint16":
      return new UInt16(Number(value));
    case "sint16":
      return new Int16(Number(value));
    case "uint32":
      return new UInt32(Number(value));
    case "uint64":
      return new UInt64(BigInt(value));
    case "sint64":
      return BigInt(value);
    default:
      return Number(value);
  }
}

const clrTypes: Readonly<Record<CimType, string>> = {
  string: "String",
  boolean: "Boolean",
  datetime: "DateTime",
  sint8: "SByte",
  sint16: "Int16",
  sint32: "Int32",
  sint64: "Int64",
  uint8: "Byte",
  uint16: "UInt16",
  uint32: "UInt32",
  uint64: "UInt64",
};

/** The .NET type of a value of CIM. */
export function clrTypeName(type: CimType): string {
  return `System.${clrTypes[type]}`;
}
