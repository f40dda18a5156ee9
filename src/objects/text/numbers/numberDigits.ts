import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import {
  BigInteger,
  Byte,
  Decimal,
  Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from "../../values/numbers.ts";
import { numberRules } from "./numberRules.ts";

/**
 * A number taken apart for formatting: 0.DIGITS * 10^point. `digits` has no leading zeros; "" is zero. What kind it is
 * decides on negative zeros and default precisions.
 */
export interface NumberDigits {
  readonly kind: "integer" | "decimal" | "floating";
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** NaN and the infinities have no digits. */
export type NumberParts = NumberDigits | "NaN" | "+Infinity" | "-Infinity";

/** The integer behind any integral value of the model, or null. */
export function integerOf(value: unknown): bigint | null {
  if (typeof value === "number") return BigInt(value);
  if (typeof value === "bigint") return value;
  if (value instanceof BigInteger || value instanceof UInt64) return value.value;
  return isSmallInteger(value) ? BigInt(value.value) : null;
}

function isSmallInteger(value: unknown): value is Byte | SByte | Int16 | UInt16 | UInt32 {
  return (
    value instanceof Byte ||
    value instanceof SByte ||
    value instanceof Int16 ||
    value instanceof UInt16 ||
    value instanceof UInt32
  );
}

export function isNumber(value: unknown): boolean {
  return value instanceof Double || value instanceof Single || value instanceof Decimal || integerOf(value) !== null;
}

export function integerDigits(value: bigint): NumberDigits {
  return fromInteger("integer", value < 0n, value < 0n ? -value : value, 0);
}

export function int32Digits(value: number): NumberDigits {
  if (value === 0) return { kind: "integer", negative: false, digits: "", point: 0 };
  const digits = String(Math.abs(value));
  return { kind: "integer", negative: value < 0, digits: withoutTrailingZeros(digits), point: digits.length };
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 0x30) end--;
  return end === digits.length ? digits : digits.slice(0, end);
}

export function decimalDigits(value: Decimal): NumberDigits {
  const negative = value.mantissa < 0n;
  return fromInteger("decimal", negative, negative ? -value.mantissa : value.mantissa, value.scale);
}

function fromInteger(kind: NumberDigits["kind"], negative: boolean, magnitude: bigint, scale: number): NumberDigits {
  if (magnitude === 0n) return { kind, negative: false, digits: "", point: 0 };
  const digits = magnitude.toString();
  return { kind, negative, digits: withoutTrailingZeros(digits), point: digits.length - scale };
}

/** How many digits a floating number is asked for. */
export type Precision =
  | { readonly kind: "shortest" }
  | { readonly kind: "significant"; readonly count: number }
  | { readonly kind: "fraction"; readonly count: number };

export function floatingDigits(value: Double | Single, precision: Precision): NumberParts {
  const number = value.value;
  if (Number.isNaN(number)) return "NaN";
  if (!Number.isFinite(number)) return number > 0 ? "+Infinity" : "-Infinity";
  const negative = number < 0 || (Object.is(number, -0) && numberRules().signsZero);
  const magnitude = Math.abs(number);
  if (magnitude === 0) return { kind: "floating", negative, digits: "", point: 0 };
  const found = digitsOf[edition()](value, magnitude, precision);
  return { kind: "floating", negative, ...found };
}

interface Digits {
  readonly digits: string;
  readonly point: number;
}

const digitsOf: PerEdition<(value: Double | Single, magnitude: number, precision: Precision) => Digits> = {
  Desktop: frameworkDigits,
  Core: exactly,
};

function exactly(value: Double | Single, magnitude: number, precision: Precision): Digits {
  const short = shortest(value, magnitude);
  if (precision.kind === "shortest") return short;
  const places = precision.kind === "significant" ? precision.count : short.point + precision.count;
  // Up to 15 (of a float 6) digits the shortest text of a normal number is also the exactly rounded one.
  const [most, least] = value instanceof Double ? [15, 2.3e-308] : [6, 1.2e-38];
  if (short.digits.length <= places && places <= most && magnitude >= least) return short;
  const exact = expansion(magnitude);
  return roundHalfEven(exact, precision.kind === "significant" ? precision.count : exact.point + precision.count);
}

/** .NET Framework works with 15 (float: 7) digits, 17 (9) where more are asked for, and rounds those. */
function frameworkDigits(value: Double | Single, magnitude: number, precision: Precision): Digits {
  if (precision.kind === "shortest") return frameworkRoundTrip(value, magnitude);
  const [usual, most] = value instanceof Single ? [7, 9] : [15, 17];
  const count = precision.kind === "significant" && precision.count > usual ? most : usual;
  return parseExponential(magnitude.toExponential(count - 1));
}

function frameworkRoundTrip(value: Double | Single, magnitude: number): Digits {
  const [usual, most] = value instanceof Single ? [7, 9] : [15, 17];
  const text = magnitude.toExponential(usual - 1);
  const back = value instanceof Single ? Math.fround(Number(text)) : Number(text);
  return parseExponential(back === magnitude ? text : magnitude.toExponential(most - 1));
}

function shortest(value: Double | Single, magnitude: number): Digits {
  if (value instanceof Double) return parseExponential(magnitude.toExponential());
  for (let count = 0; count < 9; count++) {
    const text = magnitude.toExponential(count);
    if (Math.fround(Number(text)) === magnitude) return parseExponential(text);
  }
  return parseExponential(magnitude.toExponential(8));
}

function parseExponential(text: string): Digits {
  const at = text.indexOf("e");
  const digits = withoutTrailingZeros(text[0] + text.slice(2, at));
  return { digits, point: Number(text.slice(at + 1)) + 1 };
}

const bits = new DataView(new ArrayBuffer(8));

/** All decimal digits of a binary number. */
function expansion(magnitude: number): Digits {
  bits.setFloat64(0, magnitude);
  const raw = bits.getBigUint64(0);
  const biased = Number(raw >> 52n);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  const digits = (exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent)).toString();
  const scale = exponent >= 0 ? 0 : -exponent;
  return { digits: digits.replace(/0+$/, ""), point: digits.length - scale };
}

function roundHalfEven({ digits, point }: Digits, keep: number): Digits {
  if (keep >= digits.length) return { digits, point };
  if (keep < 0) return { digits: "", point: 0 };
  const rest = digits.slice(keep);
  const isTie = rest[0] === "5" && /^50*$/.test(rest);
  const last = keep === 0 ? 0 : digits.charCodeAt(keep - 1) - 48;
  const up = isTie ? last % 2 === 1 : rest[0] >= "5";
  return up ? increment(digits.slice(0, keep), point) : trimZeros(digits.slice(0, keep), point);
}

/** Rounds to `keep` digits, halves away from zero, as the formatter does with digits it already has. */
export function roundDigits(number: NumberDigits, keep: number): NumberDigits {
  if (keep >= number.digits.length) return number;
  const up = keep >= 0 && number.digits[keep] >= "5";
  const kept = number.digits.slice(0, Math.max(keep, 0));
  const rounded = up ? increment(kept, number.point) : trimZeros(kept, number.point);
  const negative =
    number.negative && (rounded.digits !== "" || (number.kind === "floating" && numberRules().signsZero));
  return { ...number, ...rounded, negative };
}

function increment(digits: string, point: number): Digits {
  const trimmed = digits.replace(/9+$/, "");
  if (trimmed === "") return { digits: "1", point: point + 1 };
  return { digits: trimmed.slice(0, -1) + String(Number(trimmed[trimmed.length - 1]) + 1), point };
}

function trimZeros(digits: string, point: number): Digits {
  const trimmed = digits.replace(/0+$/, "");
  return trimmed === "" ? { digits: "", point: 0 } : { digits: trimmed, point };
}
