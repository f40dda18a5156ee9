import { type MidpointRounding, roundReal } from "../../text/numbers/roundReal.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { boundRealMath, plainRealMath } from "./realMath.ts";

export default defineClr({
  statics: {
    ...plainRealMath,
    ...boundRealMath(32),
    Abs: Math.abs,
    Ceiling: Math.ceil,
    Exp: Math.exp,
    Floor: Math.floor,
    IEEERemainder: (x: number, y: number) => x - y * roundReal(x / y, 0, "ToEven"),
    "Log(float)": (x: number) => Math.log(x),
    "Log(float,float)": (x: number, base: number) => (base === 1 ? Number.NaN : Math.log(x) / Math.log(base)),
    Log10: Math.log10,
    Log2: Math.log2,
    Max: (x: number, y: number) => Math.max(x, y),
    Min: (x: number, y: number) => Math.min(x, y),
    Pow: (x: number, y: number) => x ** y,
    "Round(float)": (x: number) => roundReal(x, 0, "ToEven"),
    "Round(float,int)": (x: number, digits: number) => roundReal(x, digits, "ToEven"),
    "Round(float,System.MidpointRounding)": (x: number, how: EnumValue) =>
      roundReal(x, 0, how.text as MidpointRounding),
    "Round(float,int,System.MidpointRounding)": (x: number, digits: number, how: EnumValue) =>
      roundReal(x, digits, how.text as MidpointRounding),
    Sign: (x: number) => Math.sign(x),
    Sqrt: Math.sqrt,
    Truncate: Math.trunc,
  },
  staticProperties: { E: () => Math.E, PI: () => Math.PI, Tau: () => Math.PI * 2 },
});
