import { bigIntOf } from "../../base/bigIntOf.ts";
import { OrderedHashtable } from "../clr/System.Management.Automation/System.Management.Automation.OrderedHashtable.ts";
import type { Edition } from "../host/ambient.ts";
import { MemberTable } from "../members/MemberTable.ts";
import { ticksOf } from "../text/time/calendar.ts";
import { toLocalTicks } from "../text/time/timeZone.ts";
import { BigInteger, Decimal, Double } from "../values/numbers.ts";
import { PSCustomObject } from "../values/PSObject.ts";
import { DateTime, unixEpochTicks } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import type { JsonValue } from "./JsonReader.ts";

export type JsonDateKind = "Default" | "Local" | "Utc" | "Offset" | "String";

export interface JsonObjectOptions {
  readonly edition: Edition;
  readonly asHashtable: boolean;
  readonly dateKind: JsonDateKind;
  /** Ends the cmdlet with an error about a key. */
  readonly badKey: (id: string, message: string) => never;
}

/** Objects of the model for what was read. */
export function jsonObject(json: JsonValue, options: JsonObjectOptions): unknown {
  switch (json.kind) {
    case "null":
      return null;
    case "boolean":
      return json.value;
    case "number":
      return options.edition === "Core" ? coreNumber(json.text) : desktopNumber(json.text);
    case "string":
      return options.edition === "Core" ? coreString(json.text, options.dateKind) : desktopString(json);
    case "array":
      return json.items.map((item) => jsonObject(item, options));
    default:
      return options.asHashtable ? hashtable(json, options) : customObject(json, options);
  }
}

type ObjectNode = Extract<JsonValue, { kind: "object" }>;

function hashtable(json: ObjectNode, options: JsonObjectOptions): OrderedHashtable {
  const made = new OrderedHashtable();
  for (const { name, value } of json.entries) made.set(name, jsonObject(value, options));
  return made;
}

function customObject(json: ObjectNode, options: JsonObjectOptions): PSCustomObject {
  const table = new MemberTable();
  for (const { name, value } of json.entries) {
    if (name === "" && options.edition === "Core") {
      const message =
        "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.";
      options.badKey("EmptyKeyInJsonString", message);
    }
    const index = table.shape.indexOf(name);
    const there = index < 0 ? undefined : table.shape.names[index];
    if (there !== undefined && (there !== name || options.edition === "Desktop")) duplicate(there, name, options);
    table.setNote(name, jsonObject(value, options));
  }
  return new PSCustomObject(table);
}

function duplicate(there: string, name: string, options: JsonObjectOptions): never {
  if (options.edition === "Core") {
    const message = `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${there}' was '${name}'.`;
    return options.badKey("KeysWithDifferentCasingInJsonString", message);
  }
  const message = `Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '${there}' and '${name}'.`;
  return options.badKey("DuplicateKeysInJsonString", message);
}

function coreNumber(text: string): unknown {
  if (!/^-?\d+$/.test(text)) return new Double(Number(text));
  const value = bigIntOf(text);
  return value >= -9223372036854775808n && value <= 9223372036854775807n ? value : new BigInteger(value);
}

function desktopNumber(text: string): unknown {
  if (/^-?\d+$/.test(text)) {
    const value = bigIntOf(text);
    if (value >= -2147483648n && value <= 2147483647n) return Number(value);
    if (value >= -9223372036854775808n && value <= 9223372036854775807n) return value;
  }
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (decimal && decimal[2].length + (decimal[3]?.length ?? 0) <= 28) {
    return new Decimal(BigInt(`${decimal[1]}${decimal[2]}${decimal[3] ?? ""}`), decimal[3]?.length ?? 0);
  }
  return new Double(Number(text));
}

const isoPattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7})\d*)?(Z|[-+]\d\d(?::?\d\d)?)?$/;

function coreString(text: string, kind: JsonDateKind): unknown {
  const found = kind === "String" ? null : isoPattern.exec(text);
  if (!found) return kind === "String" ? text : epochDate(text);
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  const ticks = ticksOf(year, month, day, hour, minute, second, Number((found[7] ?? "").padEnd(7, "0")));
  if (ticks === null) return text;
  const zone = found[8] as string | undefined;
  const offset = zone === undefined || zone === "Z" ? 0 : zoneMinutes(zone);
  const utc = ticks - BigInt(offset) * 600_000_000n;
  if (kind === "Offset") return new DateTimeOffset(ticks, offset);
  if (kind === "Utc") return new DateTime(zone === undefined ? ticks : utc, "Utc");
  if (kind === "Local") return new DateTime(zone === undefined ? ticks : toLocalTicks(utc), "Local");
  if (zone === undefined) return new DateTime(ticks, "Unspecified");
  return zone === "Z" ? new DateTime(ticks, "Utc") : new DateTime(toLocalTicks(utc), "Local");
}

function zoneMinutes(zone: string): number {
  const sign = zone.startsWith("-") ? -1 : 1;
  const digits = zone.slice(1).replace(":", "");
  return sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0));
}

/** The zone that a date tells is passed over. */
function desktopString({ text, isDate }: JsonValue & { readonly kind: "string" }): unknown {
  const milliseconds = isDate === undefined ? undefined : /-?\d+/.exec(text)?.[0];
  return milliseconds === undefined ? text : new DateTime(unixEpochTicks + BigInt(milliseconds) * 10_000n, "Utc");
}

/** "/Date(milliseconds)/" and "/Date(milliseconds+hhmm)/", which only says that local time is meant. */
function epochDate(text: string): unknown {
  const found = /^\/Date\((-?\d+)([-+]\d{4})?\)\/$/.exec(text);
  if (!found) return text;
  const utc = unixEpochTicks + BigInt(found[1]) * 10_000n;
  return found[2] === undefined ? new DateTime(utc, "Utc") : new DateTime(toLocalTicks(utc), "Local");
}
