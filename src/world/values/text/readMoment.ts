const months = "january february march april may june july august september october november december".split(" ");
const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

const time = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?)?(?:\s*(?<half>[ap]m?))?`;
const zone = String.raw`\s*(?:(?<utc>z|gmt|utc)|(?<sign>[+-])(?<zoneHour>\d{1,2})(?::?(?<zoneMinute>\d\d))?)?`;
const dates = [
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?`,
  String.raw`(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4}|\d\d)`,
  String.raw`(?:(?<weekday>[a-z]+)\s*,?\s*)?(?<day>\d{1,2})[-\s]+(?<name>[a-z]+)[-,\s]+(?<year>\d{4}|\d\d)`,
  String.raw`(?:(?<weekday>[a-z]+)\s*,?\s*)?(?<name>[a-z]+)\s+(?<day>\d{1,2})\s*,?\s+(?<year>\d{4})`,
  String.raw`(?<name>[a-z]+)\s*,?\s+(?<year>\d{4})`,
];
const forms = dates.map((date) => new RegExp(String.raw`^\s*${date}(?:(?:t|\s*,?\s+)${time}${zone})?\s*$`, "i"));

/**
 * The moment that a text names, in milliseconds since 1970 and in UTC unless it says otherwise: a date as people of the
 * culture en-US write it, or an ISO one, with a time or without. NaN for what is none, as a day that its month lacks.
 */
export function readMoment(text: string): number {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (found) return momentOf(found);
  }
  return Number.NaN;
}

function momentOf(found: Readonly<Record<string, string | undefined>>): number {
  const number = (part: string, absent = 0): number => (found[part] === undefined ? absent : Number(found[part]));
  const { name, weekday } = found;
  const month = name === undefined ? number("month") - 1 : placeIn(months, name);
  const written = number("year");
  // The calendar of en-US takes two digits for 1950 to 2049.
  const year = found.year?.length === 2 ? written + (written < 50 ? 2000 : 1900) : written;
  const day = number("day", 1);
  const hour = hourOf(number("hour"), found.half);
  const isTime = hour < 24 && number("minute") < 60 && number("second") < 60;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month, day);
  const isDate = year >= 1 && date.getUTCMonth() === month && date.getUTCDate() === day;
  const isDay = weekday === undefined || date.getUTCDay() === placeIn(weekdays, weekday);
  if (!isTime || !isDate || !isDay) return Number.NaN;
  const fraction = Math.floor(Number(`0.${found.fraction ?? "0"}`) * 1000);
  const minutes = (number("zoneHour") * 60 + number("zoneMinute")) * (found.sign === "-" ? -1 : 1);
  return date.getTime() + ((hour * 60 + number("minute") - minutes) * 60 + number("second")) * 1000 + fraction;
}

/** Of a clock with two halves 12 is the first hour; other hours than its own are none. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

/** The place of a name, in full or in its first three letters; -1 where it is none. */
function placeIn(names: readonly string[], written: string): number {
  const word = written.toLowerCase();
  return names.findIndex((name) => name === word || name.slice(0, 3) === word);
}
