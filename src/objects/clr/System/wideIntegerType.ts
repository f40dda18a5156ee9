import { fits, type IntegerTarget } from "../../convert/numericTargets.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { truncateDecimal } from "../../text/numbers/decimalNumber.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { type ClrMembers, defineClr, type StaticMethod } from "../../types/defineClr.ts";
import { Int128, UInt128 } from "../../values/Int128.ts";
import { BigInteger, type Decimal } from "../../values/numbers.ts";
import { integerType } from "./integerMembers.ts";

type Wide = Int128 | UInt128;

const overflow = (message: string) => clrException("System.OverflowException", message);
const format = "System.IFormatProvider";

/** The definition of System.Int128 or System.UInt128; their values cross the border as bigint. */
export function wideIntegerType(name: string): ClrMembers<Wide> {
  const unsigned = name === "System.UInt128";
  const make = (value: bigint): Wide => (unsigned ? new UInt128(value) : new Int128(value));
  const short = `${unsigned ? "a U" : "an "}Int128`;
  const target: IntegerTarget = {
    bits: 128,
    unsigned,
    make,
    overflow: `Value was either too large or too small for ${short}.`,
  };
  const cut = (value: bigint) => (unsigned ? BigInt.asUintN(128, value) : BigInt.asIntN(128, value));
  const checked = (value: bigint) => {
    if (!fits(value, target)) throw overflow("Arithmetic operation resulted in an overflow.");
    return value;
  };
  const text = (self: Wide, written: string, culture: string) =>
    formatNumber(new BigInteger(self.value), written, culture);
  const base = integerType(name, name, target);
  const { GetTypeCode: _none, ...methods } = base.methods ?? {};
  return defineClr<Wide>({
    constructors: { "(ulong,ulong)": (upper: bigint, lower: bigint) => make(cut((upper << 64n) | lower)) },
    methods: {
      ...methods,
      "ToString(string)": (self, written: string | null) => text(self, written ?? "", cultureOf(null)),
      [`ToString(${format})`]: (self, provider: unknown) => text(self, "", cultureOf(provider)),
      [`ToString(string,${format})`]: (self, written: string | null, provider: unknown) =>
        text(self, written ?? "", cultureOf(provider)),
    },
    statics: { ...base.statics, ...arithmetic(cut, checked), ...comparisons, ...conversions(name, cut, unsigned) },
    staticProperties: {
      ...base.staticProperties,
      One: () => 1n,
      Zero: () => 0n,
      ...(unsigned ? {} : { NegativeOne: () => -1n }),
    },
    toText: (self) => String(self.value),
  });
}

type Fit = (value: bigint) => bigint;

function arithmetic(cut: Fit, checked: Fit): Record<string, StaticMethod> {
  const divisor = (value: bigint) => {
    if (value === 0n) throw clrException("System.DivideByZeroException", "Attempted to divide by zero.");
    return value;
  };
  return {
    op_Addition: (left: bigint, right: bigint) => cut(left + right),
    op_CheckedAddition: (left: bigint, right: bigint) => checked(left + right),
    op_Subtraction: (left: bigint, right: bigint) => cut(left - right),
    op_CheckedSubtraction: (left: bigint, right: bigint) => checked(left - right),
    op_Multiply: (left: bigint, right: bigint) => cut(left * right),
    op_CheckedMultiply: (left: bigint, right: bigint) => checked(left * right),
    op_Division: (left: bigint, right: bigint) => cut(left / divisor(right)),
    op_CheckedDivision: (left: bigint, right: bigint) => checked(left / divisor(right)),
    op_Modulus: (left: bigint, right: bigint) => left % divisor(right),
    op_BitwiseAnd: (left: bigint, right: bigint) => cut(left & right),
    op_BitwiseOr: (left: bigint, right: bigint) => cut(left | right),
    op_ExclusiveOr: (left: bigint, right: bigint) => cut(left ^ right),
    op_OnesComplement: (value: bigint) => cut(~value),
    op_LeftShift: (value: bigint, count: number) => cut(value << BigInt(count & 127)),
    op_RightShift: (value: bigint, count: number) => value >> BigInt(count & 127),
    op_UnsignedRightShift: (value: bigint, count: number) => cut(BigInt.asUintN(128, value) >> BigInt(count & 127)),
    op_Increment: (value: bigint) => cut(value + 1n),
    op_CheckedIncrement: (value: bigint) => checked(value + 1n),
    op_Decrement: (value: bigint) => cut(value - 1n),
    op_CheckedDecrement: (value: bigint) => checked(value - 1n),
    op_UnaryNegation: (value: bigint) => cut(-value),
    op_CheckedUnaryNegation: (value: bigint) => checked(-value),
    op_UnaryPlus: (value: bigint) => value,
  };
}

const comparisons: Record<string, StaticMethod> = {
  op_Equality: (left: bigint, right: bigint) => left === right,
  op_Inequality: (left: bigint, right: bigint) => left !== right,
  op_LessThan: (left: bigint, right: bigint) => left < right,
  op_LessThanOrEqual: (left: bigint, right: bigint) => left <= right,
  op_GreaterThan: (left: bigint, right: bigint) => left > right,
  op_GreaterThanOrEqual: (left: bigint, right: bigint) => left >= right,
};

/** From a type: implicit where every value of it fits. */
const signedSources = ["sbyte", "short", "int", "long"];
const unsignedSources = ["byte", "ushort", "uint", "ulong"];

function conversions(name: string, cut: Fit, unsigned: boolean): Record<string, StaticMethod> {
  const from = (types: readonly string[], operator: string) =>
    Object.fromEntries(types.map((type) => [`${operator}(${type})`, (value: number | bigint) => cut(BigInt(value))]));
  return {
    ...from(unsignedSources, "op_Implicit"),
    ...from(signedSources, unsigned ? "op_Explicit" : "op_Implicit"),
    "op_Implicit(char)": (value: string) => BigInt(value.charCodeAt(0)),
    "op_Explicit(decimal)": (value: Decimal) => cut(truncateDecimal(value)),
    "op_Explicit(double)": (value: number) => saturated(value, unsigned),
    "op_Explicit(float)": (value: number) => saturated(value, unsigned),
    [`op_Explicit(${name})`]: (value: bigint) => Number(BigInt.asUintN(8, value)),
  };
}

/** A real number beyond the range is its end; what is no number is 0. */
function saturated(value: number, unsigned: boolean): bigint {
  if (Number.isNaN(value)) return 0n;
  const [least, most] = unsigned ? [0n, (1n << 128n) - 1n] : [-(1n << 127n), (1n << 127n) - 1n];
  if (value <= Number(least)) return least;
  return value >= Number(most) ? most : BigInt(Math.trunc(value));
}
