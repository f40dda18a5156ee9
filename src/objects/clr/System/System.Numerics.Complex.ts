import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { decimalToNumber } from "../../text/numbers/decimalNumber.ts";
import { numberStyles, parseDouble } from "../../text/numbers/parseNumber.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { BigInteger, Decimal } from "../../values/numbers.ts";
import {
  addComplex,
  Complex,
  divideComplex,
  multiplyComplex,
  polar,
  power,
  squareRoot,
  subtractComplex,
} from "./Complex.ts";

const self = "System.Numerics.Complex";
const format = "System.IFormatProvider";
const style = "System.Globalization.NumberStyles";

type Operation = (left: Complex, right: Complex) => Complex;
type Code = (...args: never[]) => unknown;

/** An operation between complex numbers, and between one and a real number, under its two names. */
function arithmetic(name: string, operator: string, code: Operation): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const method of [name, operator]) {
    found[`${method}(${self},${self})`] = code;
    found[`${method}(${self},double)`] = (left: Complex, right: number) => code(left, new Complex(right, 0));
    found[`${method}(double,${self})`] = (left: number, right: Complex) => code(new Complex(left, 0), right);
  }
  return found;
}

const negate = (value: Complex) => new Complex(-value.real, -value.imaginary);
const isFinite = ({ real, imaginary }: Complex) => Number.isFinite(real) && Number.isFinite(imaginary);
const isInfinite = ({ real, imaginary }: Complex) =>
  Math.abs(real) === Number.POSITIVE_INFINITY || Math.abs(imaginary) === Number.POSITIVE_INFINITY;
const equal = (left: Complex, right: Complex) => left.real === right.real && left.imaginary === right.imaginary;
const logarithm = (value: Complex) => new Complex(Math.log(value.magnitude), value.phase);
const sine = ({ real, imaginary }: Complex) =>
  new Complex(Math.sin(real) * Math.cosh(imaginary), Math.cos(real) * Math.sinh(imaginary));
const cosine = ({ real, imaginary }: Complex) =>
  new Complex(Math.cos(real) * Math.cosh(imaginary), -Math.sin(real) * Math.sinh(imaginary));
const hyperbolicSine = ({ real, imaginary }: Complex) =>
  new Complex(Math.sinh(real) * Math.cos(imaginary), Math.cosh(real) * Math.sin(imaginary));
const hyperbolicCosine = ({ real, imaginary }: Complex) =>
  new Complex(Math.cosh(real) * Math.cos(imaginary), Math.sinh(real) * Math.sin(imaginary));

/** "<1; 2>" with blanks anywhere; whatever is no such pair overflows. */
function parseComplex(text: string | null, styles: number, provider: unknown): Complex {
  const culture = cultureOf(provider);
  const pair = /^\s*<([^;]*);([^;]*)>$/.exec(text ?? "");
  const parts = pair?.slice(1).map((part) => parseDouble(part, styles, culture)) ?? [];
  const [real, imaginary] = parts;
  if (real === undefined || real === null || imaginary === undefined || imaginary === null)
    throw clrException("System.OverflowException", "Arithmetic operation resulted in an overflow.");
  return new Complex(real, imaginary);
}

/** Shorter in .NET than it could be. */
const reciprocalOfLog10 = 43429448190325 / 1e14;

const reals = ["double", "float", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"];

export default defineClr<Complex>({
  constructors: { "(double,double)": (real: number, imaginary: number) => new Complex(real, imaginary) },
  properties: {
    Real: (value) => value.real,
    Imaginary: (value) => value.imaginary,
    Magnitude: (value) => value.magnitude,
    Phase: (value) => value.phase,
  },
  methods: {
    "Equals(System.Object)": (value, other: unknown) => other instanceof Complex && equal(value, other),
    [`Equals(${self})`]: equal,
    "ToString()": (value) => value.toText("", cultureOf(null)),
    "ToString(string)": (value, text: string | null) => value.toText(text ?? "", cultureOf(null)),
    [`ToString(${format})`]: (value, provider: unknown) => value.toText("", cultureOf(provider)),
    [`ToString(string,${format})`]: (value, text: string | null, provider: unknown) =>
      value.toText(text ?? "", cultureOf(provider)),
  },
  statics: {
    ...arithmetic("Add", "op_Addition", addComplex),
    ...arithmetic("Subtract", "op_Subtraction", subtractComplex),
    ...arithmetic("Multiply", "op_Multiply", multiplyComplex),
    ...arithmetic("Divide", "op_Division", divideComplex),
    [`Parse(string,${format})`]: (text: string | null, provider: unknown) =>
      parseComplex(text, numberStyles.floatAndThousands, provider),
    [`Parse(string,${style},${format})`]: (text: string | null, styles: { value: bigint }, provider: unknown) =>
      parseComplex(text, Number(styles.value), provider),
    FromPolarCoordinates: polar,
    Negate: negate,
    op_UnaryNegation: negate,
    op_UnaryPlus: (value: Complex) => value,
    op_Increment: (value: Complex) => new Complex(value.real + 1, value.imaginary),
    op_Decrement: (value: Complex) => new Complex(value.real - 1, value.imaginary),
    op_Equality: equal,
    op_Inequality: (left: Complex, right: Complex) => !equal(left, right),
    Abs: (value: Complex) => value.magnitude,
    Conjugate: (value: Complex) => new Complex(value.real, -value.imaginary),
    Reciprocal: (value: Complex) =>
      value.real === 0 && value.imaginary === 0 ? value : divideComplex(new Complex(1, 0), value),
    Sin: sine,
    Cos: cosine,
    Tan: (value: Complex) => divideComplex(sine(value), cosine(value)),
    Sinh: hyperbolicSine,
    Cosh: hyperbolicCosine,
    Tanh: (value: Complex) => divideComplex(hyperbolicSine(value), hyperbolicCosine(value)),
    Exp: ({ real, imaginary }: Complex) => polar(Math.exp(real), imaginary),
    [`Log(${self})`]: logarithm,
    [`Log(${self},double)`]: (value: Complex, base: number) =>
      divideComplex(logarithm(value), logarithm(new Complex(base, 0))),
    Log10: (value: Complex) => {
      const { real, imaginary } = logarithm(value);
      return new Complex(real * reciprocalOfLog10, imaginary * reciprocalOfLog10);
    },
    Sqrt: squareRoot,
    [`Pow(${self},${self})`]: power,
    [`Pow(${self},double)`]: (value: Complex, exponent: number) => power(value, new Complex(exponent, 0)),
    IsFinite: isFinite,
    IsInfinity: isInfinite,
    IsNaN: (value: Complex) => !isInfinite(value) && !isFinite(value),
    IsComplexNumber: ({ real, imaginary }: Complex) => real !== 0 && imaginary !== 0,
    IsImaginaryNumber: ({ real, imaginary }: Complex) => real === 0 && !Number.isNaN(imaginary),
    IsRealNumber: ({ real, imaginary }: Complex) => imaginary === 0 && !Number.isNaN(real),
    IsInteger: ({ real, imaginary }: Complex) => imaginary === 0 && Number.isInteger(real),
    IsEvenInteger: ({ real, imaginary }: Complex) => imaginary === 0 && Number.isInteger(real) && real % 2 === 0,
    IsOddInteger: ({ real, imaginary }: Complex) =>
      imaginary === 0 && Number.isInteger(real) && Math.abs(real % 2) === 1,
    IsNegative: ({ real, imaginary }: Complex) => imaginary === 0 && (real < 0 || Object.is(real, -0)),
    IsPositive: ({ real, imaginary }: Complex) => imaginary === 0 && (real > 0 || Object.is(real, 0)),
    ...Object.fromEntries(
      reals.map((type) => [`op_Implicit(${type})`, (value: number | bigint) => new Complex(Number(value), 0)]),
    ),
    "op_Implicit(char)": (value: string) => new Complex(value.charCodeAt(0), 0),
    "op_Explicit(decimal)": (value: Decimal) => new Complex(decimalToNumber(value), 0),
    "op_Explicit(bigint)": (value: BigInteger) => new Complex(Number(value.value), 0),
  },
  staticProperties: {
    Zero: () => new Complex(0, 0),
    One: () => new Complex(1, 0),
    ImaginaryOne: () => new Complex(0, 1),
    NaN: () => new Complex(Number.NaN, Number.NaN),
    Infinity: () => new Complex(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
  },
  toText: (value) => value.toText("", ""),
});
