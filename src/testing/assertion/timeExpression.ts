import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { TimeSpan } from "../../objects/values/time/TimeSpan.ts";
import { scriptError } from "../run/scriptError.ts";

const second = 10_000_000;

/** Units by how their names begin, in ticks: what follows does not count, so `mo` is minutes. */
const units: Readonly<Record<string, number>> = {
  ms: second / 1000,
  mil: second / 1000,
  s: second,
  m: 60 * second,
  h: 3600 * second,
  d: 86_400 * second,
  w: 7 * 86_400 * second,
};

/** A time span, or a text such as 10ms, 1.5hours or "2 days". */
export function timeExpression(given: unknown): TimeSpan {
  const value = unwrap(given);
  if (value instanceof TimeSpan) return value;
  const text = toText(given);
  const parts = /^(\d+(?:\.\d+)?)\s*(ms|mil|s|m|h|d|w)/i.exec(text);
  if (!parts)
    throw scriptError(
      `String '${text}' is not a valid timespan string. It should be a number followed by a unit in short or long format (e.g. '1ms', '1s', '1m', '1h', '1d', '1w', '1sec', '1second', '1.5hours' etc.).`,
    );
  return new TimeSpan(BigInt(Math.round(Number(parts[1]) * units[parts[2].toLowerCase()])));
}
