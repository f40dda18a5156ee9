import { typeOf } from "../../../../src/objects/types/typeOf.ts";
import { dictionaryKey } from "../../../../src/objects/values/collections/dictionaryKey.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { Decimal, Double } from "../../../../src/objects/values/numbers.ts";
import { unwrap } from "../../../../src/objects/values/PSObject.ts";
import { DateTime } from "../../../../src/objects/values/time/DateTime.ts";
import { TimeSpan } from "../../../../src/objects/values/time/TimeSpan.ts";

/**
 * A Map key that two rows of values share exactly when they compare as equal, if the values at each place are of one
 * type; undefined where only comparing tells.
 */
export function equalityKey(values: readonly unknown[], caseSensitive: boolean): unknown {
  if (values.length === 1) return keyOf(values[0], caseSensitive);
  const parts: string[] = [];
  for (const value of values) {
    const part = keyOf(value, caseSensitive);
    if (part === undefined) return undefined;
    parts.push(`${typeof part}:${String(part).length}:${String(part)}`);
  }
  return parts.join("|");
}

function keyOf(written: unknown, caseSensitive: boolean): unknown {
  const value = typeof written === "object" ? unwrap(written) : written;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "string") {
    if (!isPlainText(value)) return undefined;
    return caseSensitive ? value : value.toLowerCase();
  }
  return keyed.some((type) => value instanceof type) ? dictionaryKey(value, false) : undefined;
}

const keyed = [DateTime, TimeSpan, Guid, EnumValue, Double, Decimal];

/** No character of such a text is without weight, so that only the same texts are equal. */
function isPlainText(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Whether the values at each place are of one type; null and what is not there do not count. */
export function haveOneTypeEach(rows: Iterable<readonly unknown[]>): boolean {
  const types: unknown[] = [];
  for (const values of rows) {
    for (let index = 0; index < values.length; index++) {
      const value = unwrap(values[index]);
      if (value === null || value === undefined) continue;
      const type = simpleType(value);
      types[index] ??= type;
      if (types[index] !== type) return false;
    }
  }
  return true;
}

/** What stands for a value's type. */
export function simpleType(value: unknown): unknown {
  return typeof value === "object" && value !== null ? typeOf(value) : typeof value;
}
