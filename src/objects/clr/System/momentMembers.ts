import { argumentNull } from "../../errors/argumentChecks.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { refuseEmptyFormat } from "../../text/time/formatDateTime.ts";
import { notExact, readDateExact } from "../../text/time/parseDateTimeExact.ts";
import type { InstanceMethod, StaticMethod } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { tryResult } from "../members/tryResult.ts";
import { tickCount } from "./dateArithmetic.ts";

type Text = string | null;
type ReadDate = NonNullable<ReturnType<typeof readDateExact>>;

/** How one of DateTime and DateTimeOffset is read. */
interface MomentReader<Moment> {
  /** The type as signatures write it, and what Parse calls its text. */
  readonly type: string;
  readonly parameter: string;
  readonly parse: (text: string, culture: string, style: number) => Moment;
  readonly made: (read: ReadDate, style: number) => Moment;
  /** What is given where a text is none. */
  readonly none: () => Moment;
}

/** Parse, ParseExact, TryParse and TryParseExact of DateTime and DateTimeOffset. */
export function momentParsing<Moment>(reader: MomentReader<Moment>): Readonly<Record<string, StaticMethod>> {
  const { type, parameter } = reader;
  const format = "System.IFormatProvider";
  const styles = "System.Globalization.DateTimeStyles";
  const parse = (text: Text, provider: unknown = null, style?: EnumValue): Moment => {
    if (text === null) throw argumentNull(parameter);
    return reader.parse(text, cultureOf(provider), numberOf(style));
  };
  const exact = (text: Text, formats: readonly string[], provider: unknown, style?: EnumValue): Moment | null => {
    if (text === null) return null;
    for (const one of formats) {
      const read = readDateExact(text, one, cultureOf(provider), numberOf(style));
      if (read) return reader.made(read, numberOf(style));
    }
    return null;
  };
  const parseExact = (text: Text, given: string | string[], provider: unknown, style?: EnumValue): Moment => {
    if (text === null) throw argumentNull(parameter);
    const formats = [given].flat();
    refuseEmptyFormat(formats);
    const found = exact(text, formats, provider, style);
    if (found === null) throw notExact(text, formats, cultureOf(provider), numberOf(style));
    return found;
  };
  const attempt = (read: () => Moment | null, result: PSReference) => tryResult(result, reader.none(), read);
  const tryExact = (text: Text, given: string | string[], provider: unknown, style: EnumValue, result: PSReference) =>
    attempt(() => exact(text, [given].flat(), provider, style), result);
  return {
    "Parse(string)": parse,
    [`Parse(string,${format})`]: parse,
    [`Parse(string,${format},${styles})`]: parse,
    [`ParseExact(string,string,${format})`]: parseExact,
    [`ParseExact(string,string,${format},${styles})`]: parseExact,
    [`ParseExact(string,string[],${format},${styles})`]: parseExact,
    [`TryParse(string,${type})`]: (text: Text, result: PSReference) => attempt(() => parse(text), result),
    [`TryParse(string,${format},${type})`]: (text: Text, provider: unknown, result: PSReference) =>
      attempt(() => parse(text, provider), result),
    [`TryParse(string,${format},${styles},${type})`]: (
      text: Text,
      provider: unknown,
      style: EnumValue,
      result: PSReference,
    ) => attempt(() => parse(text, provider, style), result),
    [`TryParseExact(string,string,${format},${styles},${type})`]: tryExact,
    [`TryParseExact(string,string[],${format},${styles},${type})`]: tryExact,
  };
}

function numberOf(style: EnumValue | undefined): number {
  return Number(style?.value ?? 0);
}

/** Add and its like of both: `shifted` gives a moment some ticks later. */
export function momentAdditions<Moment>(
  shifted: (self: Moment, ticks: bigint) => Moment,
): Readonly<Record<string, InstanceMethod<Moment>>> {
  const unit = (ticksPerUnit: bigint) => (self: Moment, value: number) => shifted(self, tickCount(value, ticksPerUnit));
  return {
    Add: (self, value: TimeSpan) => shifted(self, value.ticks),
    AddDays: unit(TimeSpan.ticksPerDay),
    AddHours: unit(TimeSpan.ticksPerHour),
    AddMinutes: unit(TimeSpan.ticksPerMinute),
    AddSeconds: unit(TimeSpan.ticksPerSecond),
    AddMilliseconds: unit(TimeSpan.ticksPerMillisecond),
    AddMicroseconds: unit(10n),
    AddTicks: (self, value: bigint) => shifted(self, value),
    "Subtract(timespan)": (self, value: TimeSpan) => shifted(self, -value.ticks),
  };
}
