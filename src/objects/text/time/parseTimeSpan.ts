import { bigIntOf } from "../../../base/bigIntOf.ts";
import { escapeRegExp } from "../../../base/text/escapeRegExp.ts";
import { runEnd } from "../../../base/text/runEnd.ts";
import { clrError } from "../../errors/PSError.ts";

const ticksPerDay = 864_000_000_000n;
const mostDays = 10_675_199;
const mostDayDigits = 8;

/**
 * TimeSpan.Parse: [-][d.]hh:mm[:ss[.fffffff]], d, d:hh:mm:ss[.f], or d:hh:mm where the first number is no hour. Throws
 * FormatException or OverflowException.
 */
export function parseTimeSpan(text: string): bigint {
  const trimmed = text.trim();
  // No number of a time span is as long; the patterns below have no room for millions of digits.
  if (trimmed.length > 1000 && runEnd(trimmed, 0, /[-\d.:]{1,100}/y) === trimmed.length) throw componentOverflow(text);
  const match =
    trimmed.length > 1000
      ? null
      : (/^(-)?(?:(\d+)\.)?(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?$/.exec(trimmed) ??
        colonDays(trimmed) ??
        /^(-)?(\d+)()()()()$/.exec(trimmed));
  if (!match) throw clrError("System.FormatException", "NotRecognized", [text, "TimeSpan"]);
  const [, sign, ...parts] = match;
  const isDayFirst = !parts[0] && parts[3] !== undefined && parts[4] === undefined && Number(parts[1]) > 23;
  const [days = "", hours = "", minutes = "", seconds = "", fraction = ""] = isDayFirst ? parts.slice(1, 4) : parts;
  const number = (digits: string, most: number) => {
    const value = bigIntOf(digits || "0");
    if (value > BigInt(most)) throw componentOverflow(text);
    return value;
  };
  if (fraction.length > 7) throw componentOverflow(text);
  const day = number(days, mostDays);
  const clock = number(hours, 23) * 3600n + number(minutes, 59) * 60n + number(seconds, 59);
  const magnitude = day * ticksPerDay + clock * 10_000_000n + BigInt(fraction.padEnd(7, "0") || "0");
  const ticks = sign === "-" ? -magnitude : magnitude;
  if (BigInt.asIntN(64, ticks) !== ticks) throw componentOverflow(text);
  return ticks;
}

function colonDays(text: string): RegExpExecArray | null {
  return /^(-)?(\d+):(\d+):(\d+):(\d+)(?:\.(\d+))?$/.exec(text);
}

function componentOverflow(text: string): unknown {
  return clrError("System.OverflowException", "TimeSpanComponentOverflow", [text]);
}

/** TimeSpan.ParseExact by a custom or standard format; null where the text has another form. */
export function parseTimeSpanExact(text: string, format: string): bigint | null {
  if (format === "c" || format === "t" || format === "T")
    return /^-?(\d+\.)?\d\d:\d\d:\d\d(\.\d{7})?$/.test(text) ? parseTimeSpan(text) : null;
  if (format === "g" || format === "G") return parseTimeSpan(text);
  const names: string[] = [];
  let longestDays = 0;
  const source = format.replace(
    /\\(.)|'([^']*)'|%?(d+|h+|m+|s+|f+|F+)|(.)/gs,
    (_, escaped: string, quoted: string, run: string, other: string) => {
      if (escaped !== undefined || quoted !== undefined || other !== undefined)
        return escapeRegExp(escaped ?? quoted ?? other);
      names.push(run[0]);
      if (run[0] === "d") longestDays = Math.max(longestDays, run.length);
      if (run[0] === "F") return `(\\d{0,${run.length}})`;
      return run.length === 1
        ? run === "f"
          ? "(\\d)"
          : run === "d"
            ? "(\\d{1,8})"
            : "(\\d{1,2})"
        : `(\\d{${run.length}})`;
    },
  );
  const match = longestDays > mostDayDigits ? null : new RegExp(`^${source}$`).exec(text);
  if (!match) return null;
  let ticks = 0n;
  for (const [index, name] of names.entries()) {
    const digits = match[index + 1];
    if (name === "d" && Number(digits) > mostDays) throw componentOverflow(text);
    if (name === "f" || name === "F") ticks += BigInt(digits.padEnd(7, "0") || "0");
    else ticks += bigIntOf(digits) * (units.get(name) ?? 0n);
    if ((name === "h" && Number(digits) > 23) || ((name === "m" || name === "s") && Number(digits) > 59)) return null;
  }
  return ticks;
}

const units: ReadonlyMap<string, bigint> = new Map([
  ["d", ticksPerDay],
  ["h", 36_000_000_000n],
  ["m", 600_000_000n],
  ["s", 10_000_000n],
]);
