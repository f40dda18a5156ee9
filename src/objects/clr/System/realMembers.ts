import { roundHalfEven } from "../../convert/convertNumber.ts";
import { argumentNull, limitsCrossed, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { checkRealStyles, notANumber, numberStyles, parseDouble } from "../../text/numbers/parseNumber.ts";
import { preciseLog, precisePow } from "../../text/numbers/preciseMath.ts";
import { isRefusedInfinity, refuseInfinite } from "../../text/numbers/refuseInfinite.ts";
import { type MidpointRounding, roundReal } from "../../text/numbers/roundReal.ts";
import { type ClrMembers, defineClr, type StaticMethod } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { Half } from "../../values/Half.ts";
import { type Double, Single } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { boundRealMath, ownRealMath, plainRealMath, signOf } from "./realMath.ts";

interface RealLimits {
  readonly max: number;
  readonly min: number;
  readonly epsilon: number;
}

/** System.Double, System.Single and System.Half. `short` is the type as signatures write it. */
export function realType(
  name: string,
  short: string,
  make: (value: number) => Double | Single | Half,
  limits: RealLimits,
): ClrMembers<Double> {
  const format = "System.IFormatProvider";
  const style = "System.Globalization.NumberStyles";
  const bits = short === "double" ? 64 : short === "float" ? 32 : 16;
  const parse = (text: string | null, styles: number, provider: unknown) => {
    checkRealStyles(styles);
    if (text === null) throw argumentNull("s");
    const value = parseDouble(text, styles, cultureOf(provider));
    if (value === null) throw notANumber(text);
    return refuseInfinite(value, text, name.slice(7));
  };
  const tryParse = (text: string | null, styles: number, provider: unknown, result: PSReference) => {
    checkRealStyles(styles);
    const read = text === null ? null : parseDouble(text, styles, cultureOf(provider));
    const value = read === null || isRefusedInfinity(read, text ?? "", name.slice(7)) ? null : read;
    result.value = make(value ?? 0);
    return value !== null;
  };
  return defineClr<Double>({
    methods: {
      "CompareTo(System.Object)": (self, value: unknown) => compareObject(self, value, name.slice(7)),
      [`CompareTo(${short})`]: (self, value: number) => order(self.value, value),
      "Equals(System.Object)": (self, value: unknown) =>
        value !== null &&
        typeof value === "object" &&
        value.constructor === self.constructor &&
        order(self.value, (value as Double).value) === 0,
      [`Equals(${short})`]: (self, value: number) => order(self.value, value) === 0,
      GetHashCode: (self) => hashOf(self),
      "ToString()": (self) => formatNumber(self, "", cultureOf(null)),
      "ToString(string)": (self, text: string | null) => formatNumber(self, text ?? "", cultureOf(null)),
      [`ToString(${format})`]: (self, provider: unknown) => formatNumber(self, "", cultureOf(provider)),
      [`ToString(string,${format})`]: (self, text: string | null, provider: unknown) =>
        formatNumber(self, text ?? "", cultureOf(provider)),
      GetTypeCode: () => name.slice(7),
    },
    statics: {
      IsNaN: (value: number) => Number.isNaN(value),
      IsInfinity: (value: number) => Math.abs(value) === Number.POSITIVE_INFINITY,
      IsPositiveInfinity: (value: number) => value === Number.POSITIVE_INFINITY,
      IsNegativeInfinity: (value: number) => value === Number.NEGATIVE_INFINITY,
      IsFinite: (value: number) => Number.isFinite(value),
      IsNegative: isNegative,
      IsPositive: (value: number) => !isNegative(value),
      IsInteger: (value: number) => Number.isInteger(value),
      "Parse(string)": (text: string | null) => parse(text, numberStyles.floatAndThousands, null),
      [`Parse(string,${style})`]: (text: string | null, styles: { value: bigint }) =>
        parse(text, Number(styles.value), null),
      [`Parse(string,${format})`]: (text: string | null, provider: unknown) =>
        parse(text, numberStyles.floatAndThousands, provider),
      [`Parse(string,${style},${format})`]: (text: string | null, styles: { value: bigint }, provider: unknown) =>
        parse(text, Number(styles.value), provider),
      [`TryParse(string,${short})`]: (text: string | null, result: PSReference) =>
        tryParse(text, numberStyles.floatAndThousands, null, result),
      [`TryParse(string,${format},${short})`]: (text: string | null, provider: unknown, result: PSReference) =>
        tryParse(text, numberStyles.floatAndThousands, provider, result),
      [`TryParse(string,${style},${format},${short})`]: (
        text: string | null,
        styles: { value: bigint },
        provider: unknown,
        result: PSReference,
      ) => tryParse(text, Number(styles.value), provider, result),
      ...realFunctions(short),
      ...plainRealMath,
      ...boundRealMath(bits),
      ...ownRealMath(bits),
    },
    staticProperties: {
      MaxValue: () => limits.max,
      MinValue: () => limits.min,
      Epsilon: () => limits.epsilon,
      NaN: () => Number.NaN,
      PositiveInfinity: () => Number.POSITIVE_INFINITY,
      NegativeInfinity: () => Number.NEGATIVE_INFINITY,
      NegativeZero: () => -0,
      Pi: () => Math.PI,
      E: () => Math.E,
      Tau: () => Math.PI * 2,
    },
    toText: (self) => formatNumber(self, "", ""),
  });
}

/** By the sign's bit, which .NET's NaN has set. */
function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0) || Number.isNaN(value);
}

/** `most`: how many digits behind the point the type can be rounded to. */
export function roundTo(value: number, digits: number, how: MidpointRounding, most: number): number {
  if (digits < 0 || digits > most)
    throw outOfRange(`Rounding digits must be between 0 and ${most}, inclusive.`, "digits");
  return roundReal(value, digits, how);
}

function realFunctions(short: string): Record<string, StaticMethod> {
  const most = short === "double" ? 15 : short === "float" ? 6 : 3;
  return {
    Abs: Math.abs,
    Floor: Math.floor,
    Ceiling: Math.ceil,
    Truncate: Math.trunc,
    [`Round(${short})`]: roundHalfEven,
    [`Round(${short},int)`]: (value: number, digits: number) => roundTo(value, digits, "ToEven", most),
    [`Round(${short},System.MidpointRounding)`]: (value: number, how: EnumValue) =>
      roundTo(value, 0, how.text as MidpointRounding, most),
    [`Round(${short},int,System.MidpointRounding)`]: (value: number, digits: number, how: EnumValue) =>
      roundTo(value, digits, how.text as MidpointRounding, most),
    Sqrt: Math.sqrt,
    Exp: Math.exp,
    [`Log(${short})`]: preciseLog,
    Log2: Math.log2,
    Log10: Math.log10,
    Pow: precisePow,
    Max: (value: number, other: number) => Math.max(value, other),
    Min: (value: number, other: number) => Math.min(value, other),
    Clamp: (value: number, low: number, high: number) => {
      if (low > high) throw limitsCrossed(low, high);
      return Math.min(Math.max(value, low), high);
    },
    Sign: signOf,
  };
}

/** NaN comes before everything and equals itself. */
function order(left: number, right: number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  if (left === right) return 0;
  return Number.isNaN(left) ? (Number.isNaN(right) ? 0 : -1) : 1;
}

function compareObject(self: Double | Single, value: unknown, name: string): number {
  if (value === null) return 1;
  if (typeof value !== "object" || value.constructor !== self.constructor)
    throw clrException("System.ArgumentException", `Object must be of type ${name}.`);
  return order(self.value, (value as Double).value);
}

const view = new DataView(new ArrayBuffer(8));

function hashOf(value: Double | Single): number {
  const normal = value.value === 0 ? 0 : value.value;
  if (value instanceof Single) {
    view.setFloat32(0, normal);
    return view.getInt32(0);
  }
  view.setFloat64(0, normal);
  return view.getInt32(0) ^ view.getInt32(4);
}
