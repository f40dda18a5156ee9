import { isWholeNumber } from "../../base/text/digitsEnd.ts";
import { tryConvertTo } from "../convert/convertTo.ts";
import { toText } from "../ops/toText.ts";
import { formatNumber } from "../text/numbers/formatNumber.ts";
import { readXmlReal, xmlReal } from "../text/numbers/xmlReal.ts";
import { formatDateTime } from "../text/time/formatDateTime.ts";
import { durationText, durationTicks } from "../text/time/xmlDuration.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { Guid } from "../values/Guid.ts";
import {
  BigInteger,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from "../values/numbers.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../values/time/TimeSpan.ts";
import { Version } from "../values/Version.ts";
import { encodeClixmlText } from "./clixmlText.ts";

/** The element of a value that is written as one, with its text; null for objects that need more. */
export function simpleElement(value: unknown): { readonly tag: string; readonly text: string } | null {
  switch (typeof value) {
    case "string":
      return { tag: "S", text: encodeClixmlText(value) };
    case "boolean":
      return { tag: "B", text: String(value) };
    case "number":
      return { tag: "I32", text: String(value) };
    case "bigint":
      return { tag: "I64", text: String(value) };
  }
  if (!(value instanceof ClrObject)) return null;
  if (value instanceof Char) return { tag: "C", text: String(value.code) };
  if (value instanceof Double) return { tag: "Db", text: xmlReal(value) };
  if (value instanceof Single) return { tag: "Sg", text: xmlReal(value) };
  if (value instanceof Decimal) return { tag: "D", text: formatNumber(value, "", "") };
  const integer = integerTags.find(([type]) => value instanceof type);
  if (integer) return { tag: integer[1], text: String((value as Byte).value) };
  if (value instanceof DateTime)
    return { tag: "DT", text: formatDateTime(value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "") };
  if (value instanceof TimeSpan) return { tag: "TS", text: durationText(value.ticks) };
  if (value instanceof Guid) return { tag: "G", text: value.text };
  if (value instanceof Version) return { tag: "Version", text: value.text };
  if (value instanceof ScriptBlock) return { tag: "SBK", text: encodeClixmlText(value.text) };
  if (value instanceof BigInteger || value instanceof DateTimeOffset) return null;
  if (value instanceof TypedArray && value.elementType.name === "System.Byte") {
    return { tag: "BA", text: btoa(value.items.map((item) => String.fromCharCode((item as Byte).value)).join("")) };
  }
  const { name } = typeOf(value);
  return name === "System.Uri" ? { tag: "URI", text: encodeClixmlText(toText(value)) } : null;
}

const integerTags: readonly (readonly [new (value: never) => ClrObject, string])[] = [
  [Byte, "By"],
  [SByte, "SB"],
  [Int16, "I16"],
  [UInt16, "U16"],
  [UInt32, "U32"],
  [UInt64, "U64"],
];

/** The value of a simple element; undefined for a text that is none of the type's, and for a tag that is not known. */
export function simpleValue(tag: string, text: string): unknown {
  switch (tag) {
    case "S":
    case "SBK":
      return text;
    case "B":
      return truth.get(text.trim());
    case "TS": {
      const ticks = durationTicks(text);
      return ticks === null || BigInt.asIntN(64, ticks) !== ticks ? undefined : new TimeSpan(ticks);
    }
    case "Db":
      return new Double(readXmlReal(text));
    case "Sg":
      return new Single(readXmlReal(text));
    case "C":
      return /^\d+$/.test(text) ? new Char(Number(text)) : undefined;
    case "BA":
      return byteArray(text);
  }
  const type = typesByTag.get(tag);
  if (type === undefined || (integers.has(tag) && !isWholeNumber(text))) return undefined;
  return tryConvertTo(text, typeByName(type))?.value ?? undefined;
}

/** The .NET type of a simple element's values; undefined for a tag that is not known. */
export function simpleTypeName(tag: string): string | undefined {
  return typesByTag.get(tag);
}

const truth: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

const integers: ReadonlySet<string> = new Set(["I32", "I64", "By", "SB", "I16", "U16", "U32", "U64"]);

function byteArray(text: string): TypedArray | undefined {
  if (!/^[\sA-Za-z\d+/]*={0,2}\s*$/.test(text)) return undefined;
  const bytes = Array.from(atob(text), (byte) => new Byte(byte.charCodeAt(0)));
  return new TypedArray(typeByName("System.Byte"), bytes);
}

const typesByTag: ReadonlyMap<string, string> = new Map([
  ["B", "System.Boolean"],
  ["TS", "System.TimeSpan"],
  ["Db", "System.Double"],
  ["Sg", "System.Single"],
  ["C", "System.Char"],
  ["BA", "System.Byte[]"],
  ["XD", "System.Xml.XmlDocument"],
  ["I32", "System.Int32"],
  ["I64", "System.Int64"],
  ["By", "System.Byte"],
  ["SB", "System.SByte"],
  ["I16", "System.Int16"],
  ["U16", "System.UInt16"],
  ["U32", "System.UInt32"],
  ["U64", "System.UInt64"],
  ["D", "System.Decimal"],
  ["DT", "System.DateTime"],
  ["G", "System.Guid"],
  ["URI", "System.Uri"],
  ["Version", "System.Version"],
]);
