import { defaultLimits, type LimitValues } from "../../runtime/Limits.ts";
import { UsageError } from "./UsageError.ts";

/** What --limit NAME=VALUE may change, and the largest value of each. */
const limitNames: ReadonlyMap<string, { readonly key: keyof LimitValues; readonly most: number }> = new Map([
  ["time", { key: "milliseconds", most: 10 ** 12 }],
  ["memory", { key: "memoryGrowth", most: 3_000_000_000 }],
  ["depth", { key: "callDepth", most: defaultLimits.callDepth }],
  ["steps", { key: "steps", most: Number.MAX_SAFE_INTEGER }],
  ["output", { key: "outputCharacters", most: Number.MAX_SAFE_INTEGER }],
]);

const units: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["kb", 1_000],
  ["mb", 1_000_000],
  ["gb", 1_000_000_000],
]);

/** The values of --limit: `SECONDS`, or `NAME=VALUE` with time in seconds and sizes with KB, MB or GB. */
export function readLimits(texts: readonly string[]): Partial<LimitValues> {
  const found: { -readonly [Key in keyof LimitValues]?: number } = {};
  for (const text of texts) {
    const [, name = "time", value] = /^(?:([A-Za-z]+)=)?(.*)$/s.exec(text) ?? [];
    const limit = limitNames.get(name.toLowerCase());
    if (!limit) {
      const names = [...limitNames.keys()].join(", ");
      throw new UsageError(`--limit knows ${names}, not '${name}' ('cmdlab help limits' explains each).`);
    }
    const number = readNumber(value) * (limit.key === "milliseconds" ? 1000 : 1);
    if (Number.isNaN(number)) throw new UsageError(`--limit takes ${described(name)}, not '${value}'.`);
    if (number > limit.most) throw new UsageError(`--limit ${name} takes at most ${limit.most}, not '${value}'.`);
    found[limit.key] = number;
  }
  return found;
}

function described(name: string): string {
  return name === "time" ? "a number of seconds" : "a number, which KB, MB or GB may follow";
}

function readNumber(text: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(kb|mb|gb|)$/i.exec(text) ?? [];
  return digits === undefined ? Number.NaN : Number(digits) * (units.get(unit.toLowerCase()) ?? 1);
}
