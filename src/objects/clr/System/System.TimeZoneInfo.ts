import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import {
  isDaylightSaving,
  localOffsetAt,
  offsetsOfReading,
  standardOffset,
  toLocalTicks,
  toUtcTicks,
  utcOffsetAt,
} from "../../text/time/timeZone.ts";
import {
  findTimeZone,
  localTimeZone,
  systemTimeZones,
  timeZoneNames,
  utc,
  windowsZones,
  zoneDisplayName,
} from "../../text/time/timeZoneNames.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { TimeZoneInfo } from "../../values/time/TimeZoneInfo.ts";

const zone = "System.TimeZoneInfo";

function find(id: string): TimeZoneInfo {
  const found = findTimeZone(id);
  if (!found)
    throw clrException(
      "System.TimeZoneNotFoundException",
      `The time zone ID '${id}' was not found on the local computer.`,
    );
  return found;
}

function now(): bigint {
  return DateTime.fromUnixMilliseconds(ambient().now()).ticks;
}

function span(minutes: number): TimeSpan {
  return new TimeSpan(BigInt(minutes) * TimeSpan.ticksPerMinute);
}

function isUtc(self: TimeZoneInfo | null): boolean {
  if (self === null) throw argumentNull("destinationTimeZone");
  return self.ianaName === "UTC" || self.ianaName === "Etc/UTC";
}

/** UTC ticks of a date: by its kind, or as the given zone's clock shows it. */
function utcOf(value: DateTime, source?: TimeZoneInfo): bigint {
  if (value.kind === "Utc") return value.ticks;
  return toUtcTicks(value.ticks, source && value.kind === "Unspecified" ? source.ianaName : undefined);
}

function inZone(utc: bigint, target: TimeZoneInfo): DateTime {
  if (isUtc(target)) return new DateTime(utc, "Utc");
  return new DateTime(
    toLocalTicks(utc, target.ianaName),
    target.ianaName === ambient().timeZone ? "Local" : "Unspecified",
  );
}

function convert(value: DateTime, source: TimeZoneInfo, target: TimeZoneInfo): DateTime {
  if (value.kind === "Utc" && !isUtc(source)) {
    throw argumentInvalid(
      "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.",
      "sourceTimeZone",
    );
  }
  return inZone(isUtc(source) ? value.ticks : utcOfReading(value, source), target);
}

function offsetIn(self: TimeZoneInfo, value: DateTime): number {
  if (value.kind === "Unspecified" || (value.kind === "Local" && self.ianaName === ambient().timeZone))
    return localOffsetAt(value.ticks, self.ianaName);
  return utcOffsetAt(utcOf(value), self.ianaName);
}

/** The offsets of a date as the zone's own clock shows it. */
function offsetsFor(self: TimeZoneInfo, value: DateTime): number[] {
  const isOwn = value.kind === "Unspecified" || (value.kind === "Local" && self.ianaName === ambient().timeZone);
  const ticks = isOwn ? value.ticks : toLocalTicks(utcOf(value), self.ianaName);
  return offsetsOfReading(ticks, self.ianaName);
}

function ambiguousOffsets(self: TimeZoneInfo, value: DateTime): TypedArray {
  const offsets = offsetsFor(self, value);
  if (offsets.length < 2) throw argumentInvalid("The supplied DateTime is not in an ambiguous time range.", "dateTime");
  return new TypedArray(typeByName("System.TimeSpan"), offsets.sort((left, right) => left - right).map(span));
}

/** UTC ticks of what a zone's clock shows; a reading that it skips has none. */
function utcOfReading(value: DateTime, source: TimeZoneInfo): bigint {
  if (value.kind !== "Utc" && offsetsOfReading(value.ticks, source.ianaName).length === 0)
    throw argumentInvalid(
      "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid.",
      "dateTime",
    );
  return toUtcTicks(value.ticks, source.ianaName);
}

export default defineClr<TimeZoneInfo>({
  methods: {
    IsInvalidTime: (self, value: DateTime) => value.kind === "Unspecified" && offsetsFor(self, value).length === 0,
    "IsAmbiguousTime(datetime)": (self, value: DateTime) => offsetsFor(self, value).length > 1,
    "IsAmbiguousTime(System.DateTimeOffset)": (self, value: DateTimeOffset) =>
      offsetsFor(self, new DateTime(value.utcTicks, "Utc")).length > 1,
    "GetAmbiguousTimeOffsets(datetime)": ambiguousOffsets,
    "GetUtcOffset(datetime)": (self, value: DateTime) => span(offsetIn(self, value)),
    "GetUtcOffset(System.DateTimeOffset)": (self, value: DateTimeOffset) =>
      span(utcOffsetAt(value.utcTicks, self.ianaName)),
    "IsDaylightSavingTime(datetime)": (self, value: DateTime) =>
      offsetIn(self, value) !== standardOffset(self.ianaName, utcOf(value, self)),
    "IsDaylightSavingTime(System.DateTimeOffset)": (self, value: DateTimeOffset) =>
      isDaylightSaving(value.utcTicks, self.ianaName),
    [`Equals(${zone})`]: (self, other: TimeZoneInfo | null) => other?.equalityKey === self.equalityKey,
    "Equals(System.Object)": (self, other: unknown) =>
      other instanceof TimeZoneInfo && other.equalityKey === self.equalityKey,
  },
  properties: {
    Id: (self) => self.id,
    HasIanaId: (self) => self.id === self.ianaName || self.id === "UTC",
    DisplayName: zoneDisplayName,
    StandardName: (self) => timeZoneNames(self).standard,
    DaylightName: (self) => timeZoneNames(self).daylight,
    BaseUtcOffset: (self) => span(standardOffset(self.ianaName, now())),
    SupportsDaylightSavingTime: (self) => {
      const halfYear = 182n * TimeSpan.ticksPerDay;
      return utcOffsetAt(now(), self.ianaName) !== utcOffsetAt(now() + halfYear, self.ianaName);
    },
  },
  statics: {
    FindSystemTimeZoneById: find,
    TryFindSystemTimeZoneById: (id: string, result: PSReference) => {
      result.value = findTimeZone(id);
      return result.value !== null;
    },
    "GetSystemTimeZones()": () => {
      const type = typeByName("System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo]");
      return new ListObject(type, systemTimeZones());
    },
    ClearCachedData: () => undefined,
    "ConvertTime(datetime,System.TimeZoneInfo)": (value: DateTime, target: TimeZoneInfo) =>
      inZone(utcOf(value), target),
    "ConvertTime(datetime,System.TimeZoneInfo,System.TimeZoneInfo)": convert,
    "ConvertTime(System.DateTimeOffset,System.TimeZoneInfo)": (value: DateTimeOffset, target: TimeZoneInfo) => {
      const offset = utcOffsetAt(value.utcTicks, target.ianaName);
      return new DateTimeOffset(value.utcTicks + BigInt(offset) * TimeSpan.ticksPerMinute, offset);
    },
    ConvertTimeFromUtc: (value: DateTime, target: TimeZoneInfo) => inZone(value.ticks, target),
    "ConvertTimeToUtc(datetime)": (value: DateTime) => new DateTime(utcOf(value), "Utc"),
    "ConvertTimeToUtc(datetime,System.TimeZoneInfo)": (value: DateTime, source: TimeZoneInfo) =>
      new DateTime(value.kind === "Utc" ? value.ticks : utcOfReading(value, source), "Utc"),
    "ConvertTimeBySystemTimeZoneId(datetime,string)": (value: DateTime, id: string) => inZone(utcOf(value), find(id)),
    "ConvertTimeBySystemTimeZoneId(datetime,string,string)": (value: DateTime, from: string, to: string) =>
      convert(value, find(from), find(to)),
    TryConvertIanaIdToWindowsId: (iana: string, result: PSReference) => {
      result.value = [...windowsZones].find(([, name]) => name === iana)?.[0] ?? null;
      return result.value !== null;
    },
    "TryConvertWindowsIdToIanaId(string,string)": (id: string, result: PSReference) => {
      result.value = [...windowsZones].find(([name]) => name.toLowerCase() === id.toLowerCase())?.[1] ?? null;
      return result.value !== null;
    },
  },
  staticProperties: {
    Utc: utc,
    Local: () => localTimeZone(edition()),
  },
  toText: zoneDisplayName,
});
