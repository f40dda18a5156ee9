import { ClrObject } from "../ClrObject.ts";
import { Char, Decimal, Double, Single } from "../numbers.ts";
import { unwrap } from "../PSObject.ts";

/**
 * The JavaScript Map key under which .NET's Equals and GetHashCode find a value: equal keys give the same result,
 * others never do (Int32 1 and Int64 1 differ, as in .NET). Strings ignore case where asked.
 */
export function dictionaryKey(value: unknown, ignoreCase: boolean): unknown {
  const key = unwrap(value);
  switch (typeof key) {
    case "string":
      return ignoreCase ? `s${key.toUpperCase()}` : `s${key}`;
    case "object":
      if (key instanceof ClrObject) return key.equalityKey ?? numericKey(key) ?? key;
      return key;
    default:
      return key;
  }
}

function numericKey(key: ClrObject): string | null {
  if (key instanceof Char) return `c${key.code}`;
  if (key instanceof Decimal) return decimalKey(key);
  if (key instanceof Double || key instanceof Single) return `${key.clrType.name}:${key.value}`;
  if ("value" in key && (typeof key.value === "number" || typeof key.value === "bigint") && !("type" in key)) {
    return `${key.clrType.name}:${key.value}`;
  }
  return null;
}

/** 1.0 and 1.00 are one key. */
function decimalKey(value: Decimal): string {
  let { mantissa, scale } = value;
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    scale--;
  }
  return `m${mantissa}e${scale}`;
}
