import { limitsCrossed } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { preciseLog } from "../../text/numbers/preciseMath.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import { Half } from "../../values/Half.ts";
import { Double, Single } from "../../values/numbers.ts";

export type RealFunction = (...args: number[]) => unknown;

/** How many bits a real number has: what lies next to it depends on that, and the type of its pairs. */
export type RealBits = 16 | 32 | 64;

const scratch = new DataView(new ArrayBuffer(8));

/** The next number up: the bits of a positive one, read as an integer, go up by one. */
function nextUp(value: number, bits: RealBits): number {
  if (Number.isNaN(value) || value === Number.POSITIVE_INFINITY) return value;
  if (value === 0) return { 16: 2 ** -24, 32: 2 ** -149, 64: Number.MIN_VALUE }[bits];
  if (bits === 16) return value + (isPowerBelow(value) ? halfStep(value) / 2 : halfStep(value));
  if (bits === 32) {
    scratch.setFloat32(0, value);
    scratch.setInt32(0, scratch.getInt32(0) + (value > 0 ? 1 : -1));
    return scratch.getFloat32(0);
  }
  scratch.setFloat64(0, value);
  scratch.setBigInt64(0, scratch.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return scratch.getFloat64(0);
}

/** Between a half and its neighbours of the same exponent. */
function halfStep(value: number): number {
  return 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), -14) - 10);
}

/** A negative power of two has its neighbour towards zero at half the step. */
function isPowerBelow(value: number): boolean {
  return value < -(2 ** -14) && Number.isInteger(Math.log2(-value));
}

const shortNames = { 16: "System.Half", 32: "float", 64: "double" } as const;

function realOf(value: number, bits: RealBits): Half | Single | Double {
  return bits === 64 ? new Double(value) : bits === 32 ? new Single(value) : new Half(value);
}

function nextDown(value: number, bits: RealBits): number {
  return -nextUp(-value, bits);
}

/** The greater by magnitude; NaN wins, +x beats -x. */
function maxMagnitude(x: number, y: number): number {
  const [one, other] = [Math.abs(x), Math.abs(y)];
  if (one > other || Number.isNaN(one)) return x;
  return one === other ? Math.max(x, y) : y;
}

function minMagnitude(x: number, y: number): number {
  const [one, other] = [Math.abs(x), Math.abs(y)];
  if (one < other || Number.isNaN(one)) return x;
  return one === other ? Math.min(x, y) : y;
}

/** A number beats NaN. */
const preferNumber = (choose: (x: number, y: number) => number) => (x: number, y: number) =>
  Number.isNaN(x) ? y : Number.isNaN(y) ? x : choose(x, y);

function exponentOf(x: number): number {
  if (x === 0) return -2147483648;
  if (!Number.isFinite(x)) return 2147483647;
  scratch.setFloat64(0, x);
  const exponent = (scratch.getInt16(0) >> 4) & 0x7ff;
  return exponent === 0 ? Math.floor(Math.log2(Math.abs(x))) : exponent - 1023;
}

function rootOf(x: number, n: number): number {
  if (n === 2) return Math.sqrt(x);
  if (n === 3) return Math.cbrt(x);
  if (x < 0) return n % 2 === 0 ? Number.NaN : -((-x) ** (1 / n));
  return x ** (1 / n);
}

/** Sines of multiples of pi are exact at the quarters. */
function sinOfPi(x: number): number {
  const rest = x % 2;
  if (rest === 0 || Math.abs(rest) === 1) return x < 0 ? -0 : 0;
  if (Math.abs(rest) === 0.5) return Math.sign(rest);
  return Math.abs(rest) === 1.5 ? -Math.sign(rest) : Math.sin(rest * Math.PI);
}

function cosOfPi(x: number): number {
  const rest = Math.abs(x % 2);
  if (rest === 0.5 || rest === 1.5) return 0;
  return rest === 1 ? -1 : Math.cos(rest * Math.PI);
}

/** Functions that System.Math, System.MathF and the real types have in common, by name. */
export const plainRealMath: Readonly<Record<string, RealFunction>> = {
  Acos: Math.acos,
  Acosh: Math.acosh,
  Asin: Math.asin,
  Asinh: Math.asinh,
  Atan: Math.atan,
  Atanh: Math.atanh,
  Atan2: Math.atan2,
  Cbrt: Math.cbrt,
  CopySign: (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x)),
  Cos: Math.cos,
  Cosh: Math.cosh,
  FusedMultiplyAdd: (x, y, z) => x * y + z,
  ILogB: exponentOf,
  MaxMagnitude: maxMagnitude,
  MinMagnitude: minMagnitude,
  ScaleB: (x, n) => x * 2 ** n,
  Sin: Math.sin,
  Sinh: Math.sinh,
  Tan: Math.tan,
  Tanh: Math.tanh,
};

function realPair(one: number, other: number, bits: RealBits): TupleObject {
  const short = shortNames[bits];
  return new TupleObject(
    typeByName(`System.ValueTuple[${short},${short}]`),
    [one, other].map((value) => realOf(value, bits)),
  );
}

/** What the division to the nearest whole number leaves. */
export function remainderOf(x: number, y: number): number {
  const below = x % y;
  const above = below - Math.sign(x) * Math.abs(y);
  const order = Math.abs(above) - Math.abs(below);
  if (order === 0) return Math.trunc(x / y) % 2 === 0 ? below : above;
  return order < 0 ? above : below;
}

/** -1, 0 or 1; NaN has none. */
export function signOf(x: number): number {
  if (!Number.isNaN(x)) return Math.sign(x) + 0;
  throw clrException("System.ArithmeticException", "Function does not accept floating point Not-a-Number values.");
}

/** Log(x, base): bases of 0 and infinity have the logarithm of 1 alone. */
export function logarithm(x: number, base: number): number {
  if (Number.isNaN(x) || Number.isNaN(base) || base === 1) return Number.NaN;
  if (x !== 1 && (base === 0 || base === Number.POSITIVE_INFINITY)) return Number.NaN;
  return preciseLog(x) / preciseLog(base);
}

/** Functions that have to know the type: neighbours of a number, and pairs of numbers. */
export function boundRealMath(bits: RealBits): Record<string, RealFunction> {
  return {
    BitDecrement: (x) => nextDown(x, bits),
    BitIncrement: (x) => nextUp(x, bits),
    SinCos: (x) => realPair(Math.sin(x), Math.cos(x), bits),
  };
}

/** What only the real types themselves have besides. `smallest` is the least number that is not subnormal. */
export function ownRealMath(bits: RealBits): Record<string, RealFunction> {
  const smallest = { 16: 2 ** -14, 32: 2 ** -126, 64: 2 ** -1022 }[bits];
  const short = shortNames[bits];
  // Halves are reckoned as singles.
  const rounded = bits === 64 ? (x: number) => x : Math.fround;
  const mantissa = (x: number) => x * 2 ** -exponentOf(x);
  return {
    AcosPi: (x) => Math.acos(x) / Math.PI,
    AsinPi: (x) => Math.asin(x) / Math.PI,
    AtanPi: (x) => Math.atan(x) / Math.PI,
    Atan2Pi: (y, x) => Math.atan2(y, x) / Math.PI,
    ClampNative: (x, low, high) => {
      if (low > high) throw limitsCrossed(low, high);
      return Math.min(Math.max(x, low), high);
    },
    CosPi: cosOfPi,
    DegreesToRadians: (x) => rounded(rounded(x * rounded(Math.PI)) / 180),
    Exp10: (x) => 10 ** x,
    Exp10M1: (x) => 10 ** x - 1,
    Exp2: (x) => 2 ** x,
    Exp2M1: (x) => 2 ** x - 1,
    ExpM1: (x) => Math.exp(x) - 1,
    Hypot: (x, y) => Math.hypot(x, y),
    Ieee754Remainder: remainderOf,
    IsEvenInteger: (x) => Number.isInteger(x) && x % 2 === 0,
    IsNormal: (x) => Number.isFinite(x) && Math.abs(x) >= smallest,
    IsOddInteger: (x) => Number.isInteger(x) && Math.abs(x % 2) === 1,
    IsPow2: (x) => x > 0 && Number.isFinite(x) && mantissa(x) === 1,
    IsRealNumber: (x) => !Number.isNaN(x),
    IsSubnormal: (x) => x !== 0 && Math.abs(x) < smallest,
    Lerp: (from, to, amount) => from * (1 - amount) + to * amount,
    Log10P1: (x) => Math.log10(x + 1),
    Log2P1: (x) => Math.log2(x + 1),
    LogP1: (x) => preciseLog(x + 1),
    MaxMagnitudeNumber: preferNumber(maxMagnitude),
    MaxNative: (x, y) => Math.max(x, y),
    MaxNumber: preferNumber(Math.max),
    MinMagnitudeNumber: preferNumber(minMagnitude),
    MinNative: (x, y) => Math.min(x, y),
    MinNumber: preferNumber(Math.min),
    MultiplyAddEstimate: (x, y, z) => x * y + z,
    RadiansToDegrees: (x) => rounded(rounded(x * 180) / rounded(Math.PI)),
    RootN: rootOf,
    SinPi: sinOfPi,
    SinCosPi: (x) => realPair(sinOfPi(x), cosOfPi(x), bits),
    TanPi: (x) => sinOfPi(x) / cosOfPi(x),
    [`Log(${short},${short})`]: logarithm,
    op_Equality: (x, y) => x === y,
    op_GreaterThan: (x, y) => x > y,
    op_GreaterThanOrEqual: (x, y) => x >= y,
    op_Inequality: (x, y) => x !== y,
    op_LessThan: (x, y) => x < y,
    op_LessThanOrEqual: (x, y) => x <= y,
  };
}
