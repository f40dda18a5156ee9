import { bigIntOf } from "../../base/bigIntOf.ts";
import { digitsEnd } from "../../base/text/digitsEnd.ts";
import { fitDecimal } from "../text/numbers/decimalNumber.ts";
import { languageRules } from "../types/languageRules.ts";
import { BigInteger, Byte, type Decimal, Double, Int16, SByte, UInt16, UInt32, UInt64 } from "../values/numbers.ts";

const multipliers: Readonly<Record<string, bigint>> = {
  "": 1n,
  kb: 1n << 10n,
  mb: 1n << 20n,
  gb: 1n << 30n,
  tb: 1n << 40n,
  pb: 1n << 50n,
};

/**
 * A string read as a number literal of the language with an optional sign: "0x1F", "1kb", "1.5e3", "5d"; null where it
 * is none. White space around it is allowed.
 */
export function scanNumber(text: string): unknown {
  const short = shortInteger(text);
  if (short !== null) return short;
  const row = text.length > longestFinite ? longRow(text) : null;
  const match =
    /^\s*([+-]?)(?:(0x)([0-9a-f]+)|(0b)([01]+)|(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?)(y|uy|us|u|ul|s|l|d|n)?([kmgtp]b)?\s*$/i.exec(
      row ? row.shortened : text,
    );
  if (!match) return null;
  const [, sign, hex, hexDigits, binary, binaryDigits, read, exponent, suffix = "", multiplier = ""] = match;
  const decimal = row ? read.replace(/\d\d/, () => row.digits) : read;
  const lowered = suffix.toLowerCase();
  const { readsBinaryNumbers, numberSuffixes } = languageRules();
  if ((binary && !readsBinaryNumbers) || !numberSuffixes.has(lowered)) return null;
  const factor = multipliers[multiplier.toLowerCase()];
  const negative = sign === "-";
  if (hex || binary)
    return integerLiteral(negative, basedInteger(hexDigits ?? binaryDigits, hex ? 16 : 2), factor, lowered);
  if (lowered === "d") return decimalLiteral(negative, decimal, exponent, factor);
  const isInfinite = lowered === "" && decimal.length > longestFinite && !decimal.startsWith("0");
  if (decimal.includes(".") || exponent !== undefined || isInfinite)
    return realLiteral(negative, `${decimal}e${exponent ?? 0}`, factor, lowered);
  return integerLiteral(negative, bigIntOf(decimal), factor, lowered);
}

/**
 * The first row of digits where it is longer than a pattern should read, and the text with two of them in its place: the first
 * alone may begin another base.
 */
function longRow(text: string): { readonly digits: string; readonly shortened: string } | null {
  const from = text.search(/\d/);
  const to = digitsEnd(text, Math.max(from, 0));
  if (to - from <= longestFinite) return null;
  return { digits: text.slice(from, to), shortened: text.slice(0, from + 2) + text.slice(to) };
}

/** Digits of the largest Double; what has more of them is infinite, which needs no exact number. */
const longestFinite = 309;

/** The number of plain digits that an Int32 surely holds, with or without a minus; null for anything else. */
export function shortInteger(text: string): number | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const { length } = text;
  if (length === start || length > start + 9) return null;
  let value = 0;
  for (let index = start; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return null;
    value = value * 10 + (code - 48);
  }
  return start === 1 ? 0 - value : value;
}

/** Eight or sixteen digits with the first bit set are negative, as in a literal. */
function basedInteger(digits: string, base: 2 | 16): bigint {
  const value = bigIntOf(`${base === 16 ? "0x" : "0b"}${digits}`);
  const bits = digits.length * (base === 16 ? 4 : 1);
  if (bits === 32 || bits === 64) return BigInt.asIntN(bits, value);
  return value;
}

function integerLiteral(negative: boolean, magnitude: bigint, factor: bigint, suffix: string): unknown {
  const value = (negative ? -magnitude : magnitude) * factor;
  if (suffix !== "") return suffixed(value, suffix);
  if (BigInt.asIntN(32, value) === value) return Number(value);
  if (BigInt.asIntN(64, value) === value) return value;
  const decimal = fitDecimal(value, 0);
  return decimal && decimal.scale === 0 ? decimal : new Double(Number(value));
}

function suffixed(value: bigint, suffix: string): unknown {
  const fits = (bits: number, unsigned: boolean) =>
    (unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value)) === value;
  switch (suffix) {
    case "l":
      return fits(64, false) ? value : null;
    case "n":
      return new BigInteger(value);
    case "y":
      return fits(8, false) ? new SByte(Number(value)) : null;
    case "uy":
      return fits(8, true) ? new Byte(Number(value)) : null;
    case "s":
      return fits(16, false) ? new Int16(Number(value)) : null;
    case "us":
      return fits(16, true) ? new UInt16(Number(value)) : null;
    case "ul":
      return fits(64, true) ? new UInt64(value) : null;
    case "u":
      return fits(32, true) ? new UInt32(Number(value)) : fits(64, true) ? new UInt64(value) : null;
    default: {
      const decimal = fitDecimal(value, 0);
      return decimal;
    }
  }
}

function decimalLiteral(
  negative: boolean,
  digits: string,
  exponent: string | undefined,
  factor: bigint,
): Decimal | null {
  const [whole, fraction = ""] = digits.split(".");
  const mantissa = bigIntOf(`${whole}${fraction}` || "0") * factor;
  return fitDecimal(negative ? -mantissa : mantissa, fraction.length - Number(exponent ?? 0));
}

function realLiteral(negative: boolean, text: string, factor: bigint, suffix: string): unknown {
  const value = Number(text) * Number(factor) * (negative ? -1 : 1);
  if (suffix === "") return new Double(value);
  return Number.isFinite(value) ? suffixed(BigInt(Math.round(value)), suffix) : null;
}
