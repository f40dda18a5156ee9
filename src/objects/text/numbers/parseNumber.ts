import { bigIntOf } from "../../../base/bigIntOf.ts";
import { escapeRegExp } from "../../../base/text/escapeRegExp.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { clrText } from "../../values/clrText.ts";
import { Decimal } from "../../values/numbers.ts";
import { fitDecimal } from "./decimalNumber.ts";
import { numberFormatOf } from "./NumberFormat.ts";
import { numberRules } from "./numberRules.ts";

/** Bits of System.Globalization.NumberStyles. */
export const numberStyles = {
  allowLeadingWhite: 1,
  allowTrailingWhite: 2,
  allowLeadingSign: 4,
  allowTrailingSign: 8,
  allowParentheses: 16,
  allowDecimalPoint: 32,
  allowThousands: 64,
  allowExponent: 128,
  allowCurrencySymbol: 256,
  allowHexSpecifier: 512,
  allowBinarySpecifier: 1024,
  integer: 7,
  number: 111,
  float: 167,
  floatAndThousands: 231,
  any: 511,
} as const;

const anyBased = numberStyles.allowHexSpecifier | numberStyles.allowBinarySpecifier;
const white = numberStyles.allowLeadingWhite | numberStyles.allowTrailingWhite;

/** Throws where .NET refuses styles before it looks at the text. */
export function checkIntegerStyles(styles: number, rule: "IntegerStyles" | "BigIntegerStyles" = "IntegerStyles"): void {
  const isMixed = styles & anyBased && styles & ~(anyBased | white);
  if (isMixed || (styles & anyBased) === anyBased) throw argumentInvalid(clrText(rule), "style");
}

/** The same for numbers that have a fraction. */
export function checkRealStyles(styles: number): void {
  if (styles & anyBased) throw argumentInvalid(clrText("RealStyles"), "style");
}

/** sign * digits * 10^exponent; digits without leading zeros. */
export interface ParsedNumber {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/** Reads a number by NumberStyles under a culture; null where the text has another form. */
export function readNumber(text: string, styles: number, culture: string): ParsedNumber | null {
  if (styles & numberStyles.allowHexSpecifier) return readBased(text, styles, /^[0-9a-f]+$/i, "0x");
  if (styles & numberStyles.allowBinarySpecifier) return readBased(text, styles, /^[01]+$/, "0b");
  const match = pattern(styles, culture).exec(text.replace(/\0+$/, ""));
  if (!match) return null;
  const groups = match.groups ?? {};
  const signs = [groups.sign1, groups.sign2, groups.open].filter((sign) => sign);
  if (signs.length > 1 || Boolean(groups.open) !== Boolean(groups.close)) return null;
  if (groups.currency1 && groups.currency2) return null;
  const info = numberFormatOf(culture);
  const whole = groups.whole.replace(/\D/g, "");
  const fraction = groups.fraction ?? "";
  if (whole === "" && fraction === "") return null;
  return {
    negative:
      signs.length > 0 &&
      (groups.open !== undefined && groups.open !== "" ? true : signs[0] === info.negativeSign || signs[0] === "-"),
    digits: (whole + fraction).replace(/^0+/, ""),
    exponent: Number(groups.exponent ?? 0) - fraction.length,
  };
}

function readBased(text: string, styles: number, digits: RegExp, prefix: string): ParsedNumber | null {
  let body = text;
  if (styles & numberStyles.allowLeadingWhite) body = body.replace(/^[\s]+/, "");
  if (styles & numberStyles.allowTrailingWhite) body = body.replace(/[\s]+$/, "");
  return digits.test(body) ? { negative: false, digits: BigInt(prefix + body).toString(), exponent: 0 } : null;
}

const patterns = new Map<string, RegExp>();

function pattern(styles: number, culture: string): RegExp {
  const key = `${styles}/${culture}`;
  let found = patterns.get(key);
  if (!found) {
    found = makePattern(styles, culture);
    patterns.set(key, found);
  }
  return found;
}

function makePattern(styles: number, culture: string): RegExp {
  const info = numberFormatOf(culture);
  const has = (style: number) => (styles & style) !== 0;
  const quote = (text: string) => escapeRegExp(text).replace(/[\u00a0\u202f]/g, "[\\u00a0\\u202f ]");
  const blanks = "[\\t-\\r ]*";
  const leading = has(1) ? blanks : "";
  const trailing = has(2) ? blanks : "";
  const sign = `${quote(info.negativeSign)}|${quote(info.positiveSign)}|-`;
  const sign1 = has(4) ? `(?<sign1>${sign})?` : "";
  const sign2 = has(8) ? `(?<sign2>${sign})?` : "";
  const open = has(16) ? "(?<open>\\()?" : "";
  const close = has(16) ? "(?<close>\\))?" : "";
  const money = has(256);
  const currency1 = `(?<currency1>${quote(info.currencySymbol)}|¤)`;
  const currency2 = money ? `(?<currency2>${quote(info.currencySymbol)}|¤)?` : "";
  const allPoints = new Set([info.decimalSeparator, ...(money ? [info.currencyDecimalSeparator] : [])]);
  const points = [...allPoints].map(quote).join("|");
  // What separates the fraction separates no groups.
  const separators = [info.groupSeparator, ...(money ? [info.currencyGroupSeparator] : [])]
    .filter((separator) => separator !== "" && !allPoints.has(separator))
    .map(quote);
  // A class of characters, where separators are one each: a group keeps a way back for every digit of a long text.
  const isShort = separators.every((separator) => /^\\?.$/u.test(separator));
  const digit = isShort ? `[\\d${separators.join("")}]` : `(?:\\d|${separators.join("|")})`;
  const whole = has(64) ? `(?<whole>(?:\\d${digit}*)?)` : "(?<whole>\\d*)";
  const fraction = has(32) ? `(?:(?:${points})(?<fraction>\\d*))?` : "";
  const exponent = has(128) ? "(?:[eE](?<exponent>[+-]?\\d{1,9}))?" : "";
  // Behind a sign a blank may only follow a currency symbol.
  const prefix = `${leading}${sign1}${money ? `(?:${currency1}${leading})?` : ""}${open}`;
  return new RegExp(
    `^${prefix}${whole}${fraction}${exponent}${trailing}${sign2}${close}${trailing}${currency2}${trailing}$`,
  );
}

/** An integer from parsed digits; null where it has a fraction that is not zero. */
export function parsedInteger({ negative, digits, exponent }: ParsedNumber): bigint | null {
  if (digits === "") return 0n;
  let text = digits;
  if (exponent > 400) return null;
  if (exponent >= 0) text += "0".repeat(exponent);
  else {
    if (!/^0*$/.test(text.slice(Math.max(text.length + exponent, 0)))) return null;
    text = text.slice(0, Math.max(text.length + exponent, 0)) || "0";
  }
  return negative ? -bigIntOf(text) : bigIntOf(text);
}

/** The double nearest to a text; null where it is none. */
export function parseDouble(text: string, styles: number, culture: string): number | null {
  const parsed = readNumber(text, styles, culture);
  if (parsed) return Number(`${parsed.negative ? "-" : ""}${parsed.digits || "0"}e${parsed.exponent}`);
  return specialDouble(text.trim(), culture);
}

function specialDouble(text: string, culture: string): number | null {
  const info = numberFormatOf(culture);
  const folded = text.toLowerCase();
  const { readsNamesFreely } = numberRules();
  const same = (symbol: string) => (readsNamesFreely ? folded === symbol.toLowerCase() : text === symbol);
  if (same(info.positiveInfinity) || (readsNamesFreely && folded === `+${info.positiveInfinity.toLowerCase()}`))
    return Number.POSITIVE_INFINITY;
  if (same(info.negativeInfinity)) return Number.NEGATIVE_INFINITY;
  return same(info.nan) || (readsNamesFreely && (folded === "-nan" || folded === "+nan")) ? Number.NaN : null;
}

/** A decimal from a text; null where it is none, "overflow" where it is too large. */
export function parseDecimal(text: string, styles: number, culture: string): Decimal | null | "overflow" {
  const parsed = readNumber(text, styles, culture);
  if (!parsed) return null;
  if (parsed.exponent > 60) return parsed.digits === "" ? new Decimal(0n, 0) : "overflow";
  const mantissa = bigIntOf(parsed.digits || "0");
  return fitDecimal(parsed.negative ? -mantissa : mantissa, -parsed.exponent) ?? "overflow";
}

/** The FormatException for a text that is no number. */
export function notANumber(text: string): unknown {
  return clrError("System.FormatException", "WrongNumber", [text]);
}

export function notANumberText(text: string): string {
  return clrText("WrongNumber", [text]);
}
