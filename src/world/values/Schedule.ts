import type { Json } from "./Json.ts";
import { itemsOf, wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const time = String.raw`(\d{1,2}):(\d{2})(?:\s*(AM|PM))?`;
const interval = new RegExp(String.raw`^(\w+)\.${time}\s*-\s*(?:(\w+)\.)?${time}$`, "i");

/**
 * Times of the week: `Sun.1:00 AM-Sun.3:00 AM`, several of them, days as numbers
 * too (Sunday is 0), or `Always` and `Never`. Stored and shown in the form
 * `Sun.1:00 AM-Sun.3:00 AM`.
 */
export const scheduleKind = defineKind<readonly Json[]>({
  name: "Schedule",
  type: "Microsoft.Exchange.Common.ScheduleInterval[]",
  form: "list",
  empty: [],
  parse(value) {
    const words = itemsOf(value).flatMap((item) => (wordOf(item) ?? "").split(/,(?=\s*\w+\.)/));
    if (words.length === 1 && /^always$/i.test(words[0])) return ["Sun.12:00 AM-Sun.12:00 AM"];
    if (words.length === 1 && /^never$/i.test(words[0])) return [];
    return words.map((word) => intervalText(word.trim()));
  },
  text: (stored) => stored.join(", "),
});

function intervalText(word: string): string {
  const found = interval.exec(word);
  const from = found && moment(found[1], found[2], found[3], found[4]);
  const to = found && moment(found[5] ?? found[1], found[6], found[7], found[8]);
  if (!from || !to)
    throw new ValueFault(
      `The schedule "${word}" isn't valid. Use intervals such as Mon.8:00 AM-Mon.5:00 PM, separated by commas.`,
    );
  return `${from}-${to}`;
}

function moment(day: string, hour: string, minute: string, half: string | undefined): string | null {
  const name = /^[0-6]$/.test(day)
    ? days[Number(day)]
    : days.find((each) => day.toLowerCase().startsWith(each.toLowerCase()));
  const clock = half ? (Number(hour) % 12) + (half.toUpperCase() === "PM" ? 12 : 0) : Number(hour);
  if (!name || clock > 23 || Number(minute) > 59) return null;
  return `${name}.${clock % 12 === 0 ? 12 : clock % 12}:${minute} ${clock < 12 ? "AM" : "PM"}`;
}
