import { DateTime } from "../../values/time/DateTime.ts";
import { localOffsetAt, toLocalTicks } from "./timeZone.ts";

const ticksPerMicrosecond = 10n;

/** "20130827191954.500000-420": a date as WMI writes it, with the minutes that its clock is ahead of UTC. */
export function dmtfText(date: DateTime): string {
  const offset = date.kind === "Utc" ? 0 : localOffsetAt(date.ticks);
  const moment = new Date(date.unixMilliseconds);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const day = pad(moment.getUTCFullYear(), 4) + pad(moment.getUTCMonth() + 1, 2) + pad(moment.getUTCDate(), 2);
  const time = pad(moment.getUTCHours(), 2) + pad(moment.getUTCMinutes(), 2) + pad(moment.getUTCSeconds(), 2);
  const fraction = pad(Number((date.ticks % 10_000_000n) / ticksPerMicrosecond), 6);
  return `${day}${time}.${fraction}${offset < 0 ? "-" : "+"}${pad(Math.abs(offset), 3)}`;
}

/** The local date that such a text means; null where it is none. */
export function parseDmtf(text: string): DateTime | null {
  const parsed = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.(\d{6})([+-]\d{3})$/.exec(text);
  if (!parsed) return null;
  const [year, month, day, hour, minute, second, fraction, offset] = parsed.slice(1).map(Number);
  const moment = Date.UTC(year, month - 1, day, hour, minute - offset, second);
  const ticks = DateTime.fromUnixMilliseconds(moment).ticks + BigInt(fraction) * ticksPerMicrosecond;
  return new DateTime(toLocalTicks(ticks), "Local");
}
