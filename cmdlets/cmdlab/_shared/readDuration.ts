const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `90` (seconds), `90s`, `2h`, `1d12h` or `01:30:00`; null where a text is none of these. */
export function readDuration(text: string): number | null {
  const written = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(written)) return Number(written) * 1000;
  const clock = /^(?:(\d+)\.)?(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(written);
  if (clock) {
    const [days, hours, minutes, seconds] = clock.slice(1).map((part) => Number(part ?? 0));
    return ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
  }
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(written)) return null;
  let sum = 0;
  for (const [, number, unit] of written.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    sum += Number(number) * units[unit as keyof typeof units];
  return sum;
}
