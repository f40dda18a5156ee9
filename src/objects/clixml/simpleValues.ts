import { convertTo } from "../convert/convertTo.ts";
import { ClrObject } from "../model/ClrObject.ts";
import { DateTime } from "../model/DateTime.ts";
import { DateTimeOffset } from "../model/DateTimeOffset.ts";
import { Guid } from "../model/Guid.ts";
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
} from "../model/numbers.ts";
import { ScriptBlock } from "../model/ScriptBlock.ts";
import { TimeSpan } from "../model/TimeSpan.ts";
import { TypedArray } from "../model/TypedArray.ts";
import { typeOf } from "../model/typeOf.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { Version } from "../model/Version.ts";
import { toText } from "../ops/toText.ts";
import { formatDateTime } from "../text/formatDateTime.ts";
import { formatNumber } from "../text/formatNumber.ts";
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
  if (value instanceof Double) return { tag: "Db", text: realText(value) };
  if (value instanceof Single) return { tag: "Sg", text: realText(value) };
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

function realText(value: Double | Single): string {
  if (Number.isNaN(value.value)) return "NaN";
  if (!Number.isFinite(value.value)) return value.value > 0 ? "INF" : "-INF";
  return formatNumber(value, "R", "");
}

/** An XML duration: "P1DT2H3M4.5S". */
function durationText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / 864_000_000_000n;
  const hours = (size / 36_000_000_000n) % 24n;
  const minutes = (size / 600_000_000n) % 60n;
  const seconds = (size / 10_000_000n) % 60n;
  const fraction = size % 10_000_000n;
  const decimals = fraction === 0n ? "" : `.${String(fraction).padStart(7, "0").replace(/0+$/, "")}`;
  const time = `${hours === 0n ? "" : `${hours}H`}${minutes === 0n ? "" : `${minutes}M`}${seconds === 0n && decimals === "" ? "" : `${seconds}${decimals}S`}`;
  const text = `P${days === 0n ? "" : `${days}D`}${time === "" ? "" : `T${time}`}`;
  return `${ticks < 0n ? "-" : ""}${text === "P" ? "PT0S" : text}`;
}

/** The value of a simple element, or undefined for a tag that is none. */
export function simpleValue(tag: string, text: string): unknown {
  switch (tag) {
    case "S":
    case "XD":
      return text;
    case "B":
      return text === "true" || text === "1";
    case "Nil":
      return null;
    case "TS":
      return new TimeSpan(durationTicks(text));
    case "Db":
      return new Double(realNumber(text));
    case "Sg":
      return new Single(realNumber(text));
    case "C":
      return new Char(Number(text));
    case "BA":
      return new TypedArray(
        typeByName("System.Byte"),
        Array.from(atob(text), (byte) => new Byte(byte.charCodeAt(0))),
      );
  }
  const type = typesByTag.get(tag);
  return type === undefined ? undefined : convertTo(text, typeByName(type));
}

const typesByTag: ReadonlyMap<string, string> = new Map([
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
  ["SBK", "System.String"],
]);

function realNumber(text: string): number {
  if (text === "INF") return Number.POSITIVE_INFINITY;
  return text === "-INF" ? Number.NEGATIVE_INFINITY : Number(text);
}

function durationTicks(text: string): bigint {
  const found = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/.exec(text);
  if (!found) return 0n;
  const [days, hours, minutes, seconds] = found.slice(2, 6).map((part) => BigInt(part ?? 0));
  const fraction = BigInt((found[6] ?? "").padEnd(7, "0").slice(0, 7));
  const ticks = (((days * 24n + hours) * 60n + minutes) * 60n + seconds) * 10_000_000n + fraction;
  return found[1] === "-" ? -ticks : ticks;
}
