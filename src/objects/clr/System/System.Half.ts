import { wholePart } from "../../convert/wideToNumber.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { decimalToNumber } from "../../text/numbers/decimalNumber.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { Half } from "../../values/Half.ts";
import { type Decimal, Double } from "../../values/numbers.ts";
import { realType } from "./realMembers.ts";

/** In general format by the digits that tell it from other halves, else by its exact value. */
function text(self: Half, format: string, culture: string): string {
  const isGeneral = format === "" || /^[gr]$/i.test(format);
  return formatNumber(new Double(isGeneral ? self.shortest : self.value), format, culture);
}

const integers = ["short", "ushort", "int", "uint", "long", "ulong"];

const own = defineClr<Half>({
  methods: {
    "ToString()": (self) => text(self, "", cultureOf(null)),
    "ToString(string)": (self, format: string | null) => text(self, format ?? "", cultureOf(null)),
    "ToString(System.IFormatProvider)": (self, provider: unknown) => text(self, "", cultureOf(provider)),
    "ToString(string,System.IFormatProvider)": (self, format: string | null, provider: unknown) =>
      text(self, format ?? "", cultureOf(provider)),
  },
  statics: {
    ...Object.fromEntries(
      [...integers, "float", "double"].map((type) => [
        `op_Explicit(${type})`,
        (value: number | bigint) => Number(value),
      ]),
    ),
    "op_Explicit(char)": (value: string) => value.charCodeAt(0),
    "op_Explicit(decimal)": (value: Decimal) => decimalToNumber(value),
    "op_Implicit(byte)": (value: number) => value,
    "op_Implicit(sbyte)": (value: number) => value,
    "op_Explicit(System.Half)": (value: number) => Number(BigInt.asUintN(8, wholePart(value))),
    "op_CheckedExplicit(System.Half)": (value: number) => {
      const whole = wholePart(value);
      if (!Number.isFinite(value) || BigInt.asUintN(8, whole) !== whole)
        throw clrException("System.OverflowException", "Arithmetic operation resulted in an overflow.");
      return Number(whole);
    },
    op_Addition: (left: number, right: number) => left + right,
    op_Subtraction: (left: number, right: number) => left - right,
    op_Multiply: (left: number, right: number) => left * right,
    op_Division: (left: number, right: number) => left / right,
    op_Modulus: (left: number, right: number) => left % right,
    op_Increment: (value: number) => value + 1,
    op_Decrement: (value: number) => value - 1,
    op_UnaryNegation: (value: number) => -value,
    op_UnaryPlus: (value: number) => value,
  },
  staticProperties: { One: () => 1, Zero: () => 0, NegativeOne: () => -1, MultiplicativeIdentity: () => 1 },
  toText: (self) => text(self, "", ""),
});

const real = realType("System.Half", "System.Half", (value) => new Half(value), {
  max: 65504,
  min: -65504,
  epsilon: 2 ** -24,
}) as ClrMembers<Half>;

const { GetTypeCode: _none, ...methods } = real.methods ?? {};

export default defineClr<Half>({
  methods: { ...methods, ...own.methods },
  statics: { ...real.statics, ...own.statics },
  staticProperties: { ...real.staticProperties, ...own.staticProperties },
  toText: own.toText,
});
