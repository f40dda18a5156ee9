const ticksPerSecond = 10_000_000n;

/** A span of ticks as an XML duration: "P1DT2H3M4.5S". */
export function durationText(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / 864_000_000_000n;
  const hours = (size / 36_000_000_000n) % 24n;
  const minutes = (size / 600_000_000n) % 60n;
  const seconds = (size / ticksPerSecond) % 60n;
  const fraction = size % ticksPerSecond;
  const decimals = fraction === 0n ? "" : `.${String(fraction).padStart(7, "0").replace(/0+$/, "")}`;
  const time = `${hours === 0n ? "" : `${hours}H`}${minutes === 0n ? "" : `${minutes}M`}${seconds === 0n && decimals === "" ? "" : `${seconds}${decimals}S`}`;
  const text = `P${days === 0n ? "" : `${days}D`}${time === "" ? "" : `T${time}`}`;
  return `${ticks < 0n ? "-" : ""}${text === "P" ? "PT0S" : text}`;
}

/** The ticks of an XML duration, where a year has 365 days and a month 30; null for a text that is none. */
export function durationTicks(text: string): bigint | null {
  const found =
    /^(-?)P(?=\d|T)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/.exec(
      text,
    );
  if (!found) return null;
  const [years, months, days, hours, minutes, seconds] = found.slice(2, 8).map((part) => BigInt(part ?? 0));
  const fraction = BigInt((found[8] ?? "").padEnd(7, "0").slice(0, 7));
  const allDays = years * 365n + months * 30n + days;
  const ticks = (((allDays * 24n + hours) * 60n + minutes) * 60n + seconds) * ticksPerSecond + fraction;
  return found[1] === "-" ? -ticks : ticks;
}
