import type { Edition } from "../../../diag/Edition.ts";
import { ambient } from "../../host/ambient.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeZoneInfo } from "../../values/time/TimeZoneInfo.ts";
import { timeRules, timeRulesByEdition } from "./timeRules.ts";
import { standardOffset } from "./timeZone.ts";
import { windowsTimeZones } from "./windowsTimeZones.ts";

/** Windows' time zones and the IANA zone of their main territory. */
export const windowsZones: ReadonlyMap<string, string> = new Map(windowsTimeZones.map(([id, iana]) => [id, iana]));

const windowsTitles: ReadonlyMap<string, string> = new Map(windowsTimeZones.map(([id, , title]) => [id, title]));

/** [TimeZoneInfo]::Utc, which is also what is found as "UTC"; the system's own zone of that id is another object. */
export function utc(): TimeZoneInfo {
  return new TimeZoneInfo("UTC", "UTC");
}

/** Every zone of Windows, as the system lists it. */
export function systemTimeZones(): TimeZoneInfo[] {
  return windowsTimeZones.map(([id, iana]) => new TimeZoneInfo(id, iana));
}

/** The zone with a Windows or an IANA name, or null. */
export function findTimeZone(id: string): TimeZoneInfo | null {
  const folded = id.toLowerCase();
  if (folded === "utc") return utc();
  for (const [windows, iana] of windowsZones)
    if (windows.toLowerCase() === folded) return new TimeZoneInfo(windows, iana);
  if (!timeRules().findsIanaZones || !/^[A-Za-z]+\/[A-Za-z0-9_+/-]+$|^GMT$/.test(id)) return null;
  try {
    return new TimeZoneInfo(id, new Intl.DateTimeFormat("en-US", { timeZone: id }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}

/** The session's zone: by its Windows name in Windows PowerShell. */
export function localTimeZone(edition: Edition): TimeZoneInfo {
  const { timeZone } = ambient();
  const { hasWindowsZones, localUtcId } = timeRulesByEdition[edition];
  if (timeZone === "UTC" || timeZone === "Etc/UTC") return new TimeZoneInfo(localUtcId, "Etc/UTC");
  if (hasWindowsZones)
    for (const [windows, iana] of windowsZones) if (iana === timeZone) return new TimeZoneInfo(windows, iana);
  return new TimeZoneInfo(timeZone, timeZone);
}

export function timeZoneNames(zone: TimeZoneInfo): { readonly standard: string; readonly daylight: string } {
  if (isNamedById(zone)) return { standard: zone.id, daylight: zone.id };
  if (zone.ianaName === "UTC" || zone.ianaName === "Etc/UTC") {
    return { standard: "Coordinated Universal Time", daylight: "Coordinated Universal Time" };
  }
  if (timeRules().hasWindowsZones && windowsTitles.has(zone.id)) return windowsNames(zone.id);
  const year = new Date(ambient().now()).getUTCFullYear();
  const name = (month: number) =>
    new Intl.DateTimeFormat("en-US", { timeZone: zone.ianaName, timeZoneName: "long" })
      .formatToParts(Date.UTC(year, month, 15))
      .find((part) => part.type === "timeZoneName")?.value ?? zone.id;
  const [january, july] = [name(0), name(6)];
  const isDaylight = /Daylight|Summer/.test(january);
  const [standard, daylight] = isDaylight ? [july, january] : [january, july];
  return { standard, daylight: daylight === standard ? standard.replace("Standard", "Daylight") : daylight };
}

function isNamedById(zone: TimeZoneInfo): boolean {
  return zone.ianaName === "UTC" && timeRules().namesUtcById;
}

/** Windows names its zones by their ids, the ones of a fixed offset alone by their titles. */
function windowsNames(id: string): { readonly standard: string; readonly daylight: string } {
  const standard = id.startsWith("UTC") ? (windowsTitles.get(id) ?? id) : id;
  return { standard, daylight: standard.replace("Standard", "Daylight") };
}

/** "(UTC-08:00) Pacific Time (Los Angeles)". */
export function zoneDisplayName(zone: TimeZoneInfo): string {
  if (isNamedById(zone)) return zone.id;
  if (zone.ianaName === "UTC" || zone.ianaName === "Etc/UTC") return "(UTC) Coordinated Universal Time";
  const offset = standardOffset(zone.ianaName, DateTime.fromUnixMilliseconds(ambient().now()).ticks);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0");
  const head = `(UTC${offset < 0 ? "-" : "+"}${hours}:${String(Math.abs(offset) % 60).padStart(2, "0")})`;
  const title = timeRules().hasWindowsZones ? windowsTitles.get(zone.id) : undefined;
  if (title) return `${head} ${title}`;
  const generic = timeZoneNames(zone).standard.replace(/ Standard Time/, " Time");
  const city = zone.ianaName.slice(zone.ianaName.lastIndexOf("/") + 1).replaceAll("_", " ");
  return `${head} ${generic} (${city})`;
}
