import { bigIntOf } from "../../base/bigIntOf.ts";
import { isWholeNumber } from "../../base/text/digitsEnd.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { ticksOf } from "../text/time/calendar.ts";
import { toLocalTicks } from "../text/time/timeZone.ts";
import { BigInteger, Decimal, Double } from "../values/numbers.ts";
import { DateTime, unixEpochTicks } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import { JavaScriptReader } from "./JavaScriptReader.ts";
import { JsonReader, type JsonValue } from "./JsonReader.ts";

export type JsonDateKind = "Default" | "Local" | "Utc" | "Offset" | "String";

/** The error about a key that no property can have. */
export interface JsonKeyFault {
  readonly id: string;
  readonly message: string;
  readonly category: "InvalidOperation" | "InvalidArgument";
  readonly exception: string;
}

/** What an edition makes of JSON: Windows PowerShell by JavaScriptSerializer, PowerShell 7 by Newtonsoft's library. */
export interface JsonReading {
  readonly Reader: typeof JavaScriptReader | typeof JsonReader;
  readonly number: (text: string) => unknown;
  readonly string: (json: StringNode, kind: JsonDateKind) => unknown;
  readonly emptyName: JsonKeyFault;
  /** A name may not stand twice; else not in another case. */
  readonly refusesSameName: boolean;
  readonly sameName: (there: string, name: string) => JsonKeyFault;
  /** The message for what is no JSON. */
  readonly fault: (reason: string) => string;
  /** What the reader itself threw stands inside of the exception. */
  readonly tellsReader: boolean;
  /** ConvertFrom-Json and Invoke-RestMethod write the items of a list, not the list. */
  readonly writesItems: boolean;
}

type StringNode = JsonValue & { readonly kind: "string" };

const invalidOperation = { category: "InvalidOperation", exception: "System.InvalidOperationException" } as const;

export const jsonReadings: PerEdition<JsonReading> = {
  Desktop: {
    Reader: JavaScriptReader,
    number: desktopNumber,
    string: desktopString,
    // The property of the object refuses it (PowerShell/PowerShell#1755).
    emptyName: {
      id: "Argument",
      message:
        'Cannot process argument because the value of argument "name" is not valid. Change the value of the "name" argument and run the operation again.',
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSArgumentException",
    },
    refusesSameName: true,
    sameName: (there, name) => ({
      ...invalidOperation,
      id: "DuplicateKeysInJsonString",
      message: `Cannot convert the JSON string because a dictionary that was converted from the string contains the duplicated keys '${there}' and '${name}'.`,
    }),
    fault: (reason) => reason,
    tellsReader: false,
    writesItems: false,
  },
  Core: {
    Reader: JsonReader,
    number: coreNumber,
    string: ({ text }, kind) => coreString(text, kind),
    emptyName: {
      ...invalidOperation,
      id: "EmptyKeyInJsonString",
      message:
        "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.",
    },
    refusesSameName: false,
    sameName: (there, name) => ({
      ...invalidOperation,
      id: "KeysWithDifferentCasingInJsonString",
      message: `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${there}' was '${name}'.`,
    }),
    fault: (reason) => `Conversion from JSON failed with error: ${reason}`,
    tellsReader: true,
    writesItems: true,
  },
};

function coreNumber(text: string): unknown {
  if (!isWholeNumber(text)) return new Double(Number(text));
  const value = bigIntOf(text);
  return value >= -9223372036854775808n && value <= 9223372036854775807n ? value : new BigInteger(value);
}

/** A sign, 28 digits and a point. */
const longestDecimal = 30;

function desktopNumber(text: string): unknown {
  if (isWholeNumber(text)) {
    const value = bigIntOf(text);
    if (value >= -2147483648n && value <= 2147483647n) return Number(value);
    if (value >= -9223372036854775808n && value <= 9223372036854775807n) return value;
  }
  const decimal = text.length > longestDecimal ? null : /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
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
function desktopString({ text, isDate }: StringNode): unknown {
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
