import { toBigInteger } from "../../convert/convertNumber.ts";
import type { StaticMethod } from "../../types/defineClr.ts";
import { BigInteger, type Decimal, Double } from "../../values/numbers.ts";

const whole = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "System.Int128", "System.UInt128"];
const real = ["double", "float", "System.Half"];

/** op_Implicit and op_Explicit of [bigint] from other numbers, as scripts call them by name. */
export const bigConversions: Readonly<Record<string, StaticMethod>> = {
  ...Object.fromEntries(
    whole.map((type) => [`op_Implicit(${type})`, (value: number | bigint) => new BigInteger(BigInt(value))]),
  ),
  ...Object.fromEntries(
    real.map((type) => [`op_Explicit(${type})`, (value: number) => toBigInteger(new Double(value))]),
  ),
  "op_Implicit(char)": (value: string) => new BigInteger(BigInt(value.charCodeAt(0))),
  "op_Explicit(decimal)": (value: Decimal) => toBigInteger(value),
};
