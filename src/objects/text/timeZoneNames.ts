import { ambient, type Edition } from "../model/ambient.ts";
import { DateTime } from "../model/DateTime.ts";
import { TimeZoneInfo } from "../model/TimeZoneInfo.ts";
import { standardOffset } from "./timeZone.ts";

/** Windows' time zones and the IANA zone of their main territory. */
export const windowsZones: ReadonlyMap<string, string> = new Map([
  ["Dateline Standard Time", "Etc/GMT+12"],
  ["Hawaiian Standard Time", "Pacific/Honolulu"],
  ["Alaskan Standard Time", "America/Anchorage"],
  ["Pacific Standard Time", "America/Los_Angeles"],
  ["US Mountain Standard Time", "America/Phoenix"],
  ["Mountain Standard Time", "America/Denver"],
  ["Central America Standard Time", "America/Guatemala"],
  ["Central Standard Time", "America/Chicago"],
  ["Central Standard Time (Mexico)", "America/Mexico_City"],
  ["Canada Central Standard Time", "America/Regina"],
  ["SA Pacific Standard Time", "America/Bogota"],
  ["Eastern Standard Time", "America/New_York"],
  ["US Eastern Standard Time", "America/Indiana/Indianapolis"],
  ["Venezuela Standard Time", "America/Caracas"],
  ["Atlantic Standard Time", "America/Halifax"],
  ["SA Western Standard Time", "America/La_Paz"],
  ["Newfoundland Standard Time", "America/St_Johns"],
  ["E. South America Standard Time", "America/Sao_Paulo"],
  ["Argentina Standard Time", "America/Buenos_Aires"],
  ["Greenland Standard Time", "America/Godthab"],
  ["UTC-02", "Etc/GMT+2"],
  ["Azores Standard Time", "Atlantic/Azores"],
  ["Cape Verde Standard Time", "Atlantic/Cape_Verde"],
  ["UTC", "Etc/UTC"],
  ["GMT Standard Time", "Europe/London"],
  ["Greenwich Standard Time", "Atlantic/Reykjavik"],
  ["W. Europe Standard Time", "Europe/Berlin"],
  ["Central Europe Standard Time", "Europe/Budapest"],
  ["Romance Standard Time", "Europe/Paris"],
  ["Central European Standard Time", "Europe/Warsaw"],
  ["W. Central Africa Standard Time", "Africa/Lagos"],
  ["GTB Standard Time", "Europe/Bucharest"],
  ["Middle East Standard Time", "Asia/Beirut"],
  ["Egypt Standard Time", "Africa/Cairo"],
  ["E. Europe Standard Time", "Europe/Chisinau"],
  ["South Africa Standard Time", "Africa/Johannesburg"],
  ["FLE Standard Time", "Europe/Kiev"],
  ["Turkey Standard Time", "Europe/Istanbul"],
  ["Israel Standard Time", "Asia/Jerusalem"],
  ["Arab Standard Time", "Asia/Riyadh"],
  ["Russian Standard Time", "Europe/Moscow"],
  ["E. Africa Standard Time", "Africa/Nairobi"],
  ["Iran Standard Time", "Asia/Tehran"],
  ["Arabian Standard Time", "Asia/Dubai"],
  ["Afghanistan Standard Time", "Asia/Kabul"],
  ["Pakistan Standard Time", "Asia/Karachi"],
  ["India Standard Time", "Asia/Kolkata"],
  ["Nepal Standard Time", "Asia/Kathmandu"],
  ["Central Asia Standard Time", "Asia/Almaty"],
  ["Bangladesh Standard Time", "Asia/Dhaka"],
  ["Myanmar Standard Time", "Asia/Rangoon"],
  ["SE Asia Standard Time", "Asia/Bangkok"],
  ["China Standard Time", "Asia/Shanghai"],
  ["Singapore Standard Time", "Asia/Singapore"],
  ["W. Australia Standard Time", "Australia/Perth"],
  ["Taipei Standard Time", "Asia/Taipei"],
  ["Tokyo Standard Time", "Asia/Tokyo"],
  ["Korea Standard Time", "Asia/Seoul"],
  ["Cen. Australia Standard Time", "Australia/Adelaide"],
  ["AUS Central Standard Time", "Australia/Darwin"],
  ["E. Australia Standard Time", "Australia/Brisbane"],
  ["AUS Eastern Standard Time", "Australia/Sydney"],
  ["Central Pacific Standard Time", "Pacific/Guadalcanal"],
  ["New Zealand Standard Time", "Pacific/Auckland"],
  ["Fiji Standard Time", "Pacific/Fiji"],
  ["Tonga Standard Time", "Pacific/Tongatapu"],
]);

/** Windows' own display names of the zones that most servers have. */
const windowsTitles: ReadonlyMap<string, string> = new Map([
  ["Pacific Standard Time", "Pacific Time (US & Canada)"],
  ["Mountain Standard Time", "Mountain Time (US & Canada)"],
  ["Central Standard Time", "Central Time (US & Canada)"],
  ["Eastern Standard Time", "Eastern Time (US & Canada)"],
  ["GMT Standard Time", "Dublin, Edinburgh, Lisbon, London"],
  ["W. Europe Standard Time", "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"],
  ["Romance Standard Time", "Brussels, Copenhagen, Madrid, Paris"],
  ["India Standard Time", "Chennai, Kolkata, Mumbai, New Delhi"],
  ["China Standard Time", "Beijing, Chongqing, Hong Kong, Urumqi"],
  ["Tokyo Standard Time", "Osaka, Sapporo, Tokyo"],
  ["AUS Eastern Standard Time", "Canberra, Melbourne, Sydney"],
]);

/** The zone with a Windows or an IANA name, or null. */
export function findTimeZone(id: string): TimeZoneInfo | null {
  const folded = id.toLowerCase();
  if (folded === "utc") return new TimeZoneInfo("UTC", "UTC");
  for (const [windows, iana] of windowsZones)
    if (windows.toLowerCase() === folded) return new TimeZoneInfo(windows, iana);
  if (!/^[A-Za-z]+\/[A-Za-z0-9_+/-]+$|^GMT$/.test(id)) return null;
  try {
    return new TimeZoneInfo(id, new Intl.DateTimeFormat("en-US", { timeZone: id }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}

/** The session's zone: by its Windows name in Windows PowerShell. */
export function localTimeZone(edition: Edition): TimeZoneInfo {
  const { timeZone } = ambient();
  if (timeZone === "UTC" || timeZone === "Etc/UTC")
    return new TimeZoneInfo(edition === "Core" ? "Etc/UTC" : "UTC", "UTC");
  if (edition === "Core") return new TimeZoneInfo(timeZone, timeZone);
  for (const [windows, iana] of windowsZones) if (iana === timeZone) return new TimeZoneInfo(windows, iana);
  return new TimeZoneInfo(timeZone, timeZone);
}

export function timeZoneNames(zone: TimeZoneInfo): { readonly standard: string; readonly daylight: string } {
  if (zone.ianaName === "UTC" || zone.ianaName === "Etc/UTC") {
    return { standard: "Coordinated Universal Time", daylight: "Coordinated Universal Time" };
  }
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

/** "(UTC-08:00) Pacific Time (Los Angeles)". */
export function zoneDisplayName(zone: TimeZoneInfo): string {
  if (zone.ianaName === "UTC" || zone.ianaName === "Etc/UTC") return "(UTC) Coordinated Universal Time";
  const offset = standardOffset(zone.ianaName, DateTime.fromUnixMilliseconds(ambient().now()).ticks);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0");
  const head = `(UTC${offset < 0 ? "-" : "+"}${hours}:${String(Math.abs(offset) % 60).padStart(2, "0")})`;
  const title = ambient().edition === "Desktop" ? windowsTitles.get(zone.id) : undefined;
  if (title) return `${head} ${title}`;
  const generic = timeZoneNames(zone).standard.replace(/ Standard Time/, " Time");
  const city = zone.ianaName.slice(zone.ianaName.lastIndexOf("/") + 1).replaceAll("_", " ");
  return `${head} ${generic} (${city})`;
}
