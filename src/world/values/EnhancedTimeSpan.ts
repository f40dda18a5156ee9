import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

const ticksPerSecond = 10_000_000n;
const ticksPerDay = 86_400n * ticksPerSecond;
const form = /^(-)?(?:(\d+)(?:\.(?=\d)|$))?(?:(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?)?$/;

/** The whole days of the longest span: as many seconds as a whole number of 32 bits counts. */
export const mostDaysOfSpan = 24_855;

/** A span of time: `14.00:00:00`, `00:10:00`, or a number of days. Stored as the product writes it. */
export const enhancedTimeSpanKind = defineKind<string>({
  name: "EnhancedTimeSpan",
  type: "Microsoft.Exchange.Data.EnhancedTimeSpan",
  form: "timeSpan",
  empty: "00:00:00",
  limits: ["00:00:00", `${mostDaysOfSpan}.03:14:07`],
  parse(value) {
    if (typeof value === "object" && value !== null && value.is === "timeSpan") return spanText(value.ticks);
    const ticks = spanTicks((wordOf(value) ?? "").trim());
    if (ticks === null) throw new ValueFault("String was not recognized as a valid TimeSpan.");
    return spanText(ticks);
  },
  compare(left, right) {
    const difference = (spanTicks(left) ?? 0n) - (spanTicks(right) ?? 0n);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  },
});

/** The ticks (of 100 nanoseconds) of a span's text, null for what is none. */
export function spanTicks(text: string): bigint | null {
  const found = text === "" ? null : form.exec(text);
  if (!found) return null;
  const [, minus, days, hours, minutes, seconds, fraction] = found;
  if (days === undefined && hours === undefined) return null;
  const [h, m, s] = [hours, minutes, seconds].map((part) => BigInt(part ?? 0));
  // .NET reads three numbers whose first is no hour as days, hours and minutes.
  if (days === undefined && h > 23n && seconds !== undefined && m <= 23n && s <= 59n)
    return signed(minus, h * ticksPerDay + (m * 3600n + s * 60n) * ticksPerSecond);
  if (h > 23n || m > 59n || s > 59n) return null;
  const ticks =
    BigInt(days ?? 0) * ticksPerDay +
    (h * 3600n + m * 60n + s) * ticksPerSecond +
    BigInt((fraction ?? "").padEnd(7, "0") || 0);
  return signed(minus, ticks);
}

function signed(minus: string | undefined, ticks: bigint): bigint {
  return minus ? -ticks : ticks;
}

/** `[d.]hh:mm:ss[.fffffff]` */
export function spanText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const two = (value: bigint): string => String(value).padStart(2, "0");
  const seconds = size / ticksPerSecond;
  const days = seconds / 86_400n;
  const fraction = size % ticksPerSecond;
  const clock = [(seconds / 3600n) % 24n, (seconds / 60n) % 60n, seconds % 60n].map(two).join(":");
  const tail = fraction === 0n ? "" : `.${String(fraction).padStart(7, "0")}`;
  return `${ticks < 0n ? "-" : ""}${days === 0n ? "" : `${days}.`}${clock}${tail}`;
}
