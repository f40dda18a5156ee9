import type { LinePart } from "./placeholders.ts";

/** Says of a page's value whether nothing else may be printed in its place, since the scenario has it or a script names what was. */
export type Pins = (shown: LinePart, printed: LinePart) => boolean;

/** The values in the text of a scenario file. Its times are in UTC; a page may show them in the zone of the servers. */
export function scenarioPins(scenario: string, ianaZone: string): Pins {
  const text = scenario.toLowerCase();
  const times = new Set<string>();
  for (const [iso] of scenario.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g)) {
    const moment = Date.parse(iso);
    times.add(wallTime(moment, "UTC"));
    times.add(wallTime(moment, ianaZone));
  }
  return (part) => {
    if (part.kind === "date") {
      const naive = naiveTime(part.text);
      return naive !== null && times.has(naive);
    }
    return part.kind !== "text" && part.kind !== "time" && text.includes(part.text.toLowerCase());
  };
}

/** "2013-08-14 13:30:27" */
function wallTime(moment: number, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return format.format(moment);
}

/** A page's date and time in the same form; null for one without seconds. */
function naiveTime(text: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)/.exec(text);
  if (iso) return `${iso[1]} ${iso[2]}`;
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) +(\d{1,2}):(\d\d):(\d\d)(?: ([AP])M)?$/.exec(text);
  if (!match) return null;
  const [, month, day, year, hour, minute, second, half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "P" ? 12 : 0);
  const two = (value: string | number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hours)}:${minute}:${second}`;
}
