import { preciseLog, precisePow } from "../../text/numbers/preciseMath.ts";
import { type MidpointRounding, roundReal } from "../../text/numbers/roundReal.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { boundRealMath, logarithm, plainRealMath, remainderOf, signOf } from "./realMath.ts";
import { roundTo } from "./realMembers.ts";

function singleLogarithm(x: number, base: number): number {
  const found = logarithm(x, base);
  return Number.isFinite(found) ? Math.fround(preciseLog(x)) / Math.fround(preciseLog(base)) : found;
}

export default defineClr({
  statics: {
    ...plainRealMath,
    ...boundRealMath(32),
    Abs: Math.abs,
    Ceiling: Math.ceil,
    Exp: Math.exp,
    Floor: Math.floor,
    IEEERemainder: remainderOf,
    "Log(float)": preciseLog,
    // Each logarithm is rounded before they are divided.
    "Log(float,float)": singleLogarithm,
    Log10: Math.log10,
    Log2: Math.log2,
    Max: (x: number, y: number) => Math.max(x, y),
    Min: (x: number, y: number) => Math.min(x, y),
    Pow: precisePow,
    "Round(float)": (x: number) => roundReal(x, 0, "ToEven"),
    "Round(float,int)": (x: number, digits: number) => roundTo(x, digits, "ToEven", 6),
    "Round(float,System.MidpointRounding)": (x: number, how: EnumValue) =>
      roundReal(x, 0, how.text as MidpointRounding),
    "Round(float,int,System.MidpointRounding)": (x: number, digits: number, how: EnumValue) =>
      roundTo(x, digits, how.text as MidpointRounding, 6),
    Sign: signOf,
    Sqrt: Math.sqrt,
    Truncate: Math.trunc,
  },
  staticProperties: { E: () => Math.E, PI: () => Math.PI, Tau: () => Math.PI * 2 },
});
