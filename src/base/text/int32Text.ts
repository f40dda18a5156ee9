/**
 * An Int32 in decimal digits. V8 keeps the text of every number that it wrote last, and what it keeps goes through each
 * collection; so the digits of up to a million are put together from texts that stay.
 */
export function int32Text(value: number): string {
  if (value >= 0 && value < 1_000_000) {
    if (value < 1_000) return (short[value] ??= String(value));
    const rest = value % 1_000;
    return int32Text((value - rest) / 1_000) + threeDigits(rest);
  }
  return String(value);
}

const short: string[] = [];

/** A number below a thousand with its zeros in front. */
export function threeDigits(value: number): string {
  return (padded[value] ??= String(value).padStart(3, "0"));
}

const padded: string[] = [];
