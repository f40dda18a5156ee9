import { numberFormatOf } from "../numbers/NumberFormat.ts";
import { invalidFormat, runLength } from "./formatDateTime.ts";

interface SpanParts {
  readonly negative: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: number;
}

export function spanParts(ticks: bigint): SpanParts {
  const magnitude = ticks < 0n ? -ticks : ticks;
  const inDay = Number(magnitude % 864_000_000_000n);
  const seconds = Math.floor(inDay / 10_000_000);
  return {
    negative: ticks < 0n,
    days: Number(magnitude / 864_000_000_000n),
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    fraction: inDay % 10_000_000,
  };
}

/** ToString(format) of a time span of so many ticks. */
export function formatTimeSpan(ticks: bigint, format = "c", culture = ""): string {
  const parts = spanParts(ticks);
  switch (format) {
    case "":
    case "c":
    case "t":
    case "T":
      return constantText(parts);
    case "g":
      return generalText(parts, false, numberFormatOf(culture).decimalSeparator);
    case "G":
      return generalText(parts, true, numberFormatOf(culture).decimalSeparator);
    default:
      if (format.length === 1) throw invalidFormat();
      return customText(parts, format);
  }
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function constantText(parts: SpanParts): string {
  const days = parts.days > 0 ? `${parts.days}.` : "";
  const fraction = parts.fraction > 0 ? `.${String(parts.fraction).padStart(7, "0")}` : "";
  return `${parts.negative ? "-" : ""}${days}${two(parts.hours)}:${two(parts.minutes)}:${two(parts.seconds)}${fraction}`;
}

function generalText(parts: SpanParts, long: boolean, separator: string): string {
  const sign = parts.negative ? "-" : "";
  const days = long || parts.days > 0 ? `${parts.days}:` : "";
  const hours = long ? two(parts.hours) : String(parts.hours);
  const digits = String(parts.fraction).padStart(7, "0");
  const shown = long ? digits : digits.replace(/0+$/, "");
  return `${sign}${days}${hours}:${two(parts.minutes)}:${two(parts.seconds)}${shown === "" ? "" : separator + shown}`;
}

function customText(parts: SpanParts, format: string): string {
  let text = "";
  for (let at = 0; at < format.length; ) {
    const character = format[at];
    const count = runLength(format, at);
    switch (character) {
      case "\\":
        if (at + 1 >= format.length) throw invalidFormat();
        text += format[at + 1];
        at += 2;
        break;
      case "'":
      case '"': {
        const end = format.indexOf(character, at + 1);
        if (end < 0) throw invalidFormat();
        text += format.slice(at + 1, end);
        at = end + 1;
        break;
      }
      case "%":
        if (at + 1 >= format.length || format[at + 1] === "%") throw invalidFormat();
        text += customText(parts, format[at + 1]);
        at += 2;
        break;
      default:
        text = specifier(text, character, count, parts);
        at += count;
    }
  }
  return text;
}

function specifier(text: string, letter: string, count: number, parts: SpanParts): string {
  const padded = (value: number, most: number) => {
    if (count > most) throw invalidFormat();
    return text + String(value).padStart(count, "0");
  };
  switch (letter) {
    case "d":
      return padded(parts.days, 8);
    case "h":
      return padded(parts.hours, 2);
    case "m":
      return padded(parts.minutes, 2);
    case "s":
      return padded(parts.seconds, 2);
    case "f":
    case "F": {
      if (count > 7) throw invalidFormat();
      const digits = String(parts.fraction).padStart(7, "0").slice(0, count);
      return text + (letter === "F" ? digits.replace(/0+$/, "") : digits);
    }
    default:
      throw invalidFormat();
  }
}
