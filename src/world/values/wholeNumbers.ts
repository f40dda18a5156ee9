import { wordOf } from "./ScriptValue.ts";
import { defineKind, type ScriptForm, ValueFault, type ValueKind } from "./ValueKind.ts";

/** The kinds of whole numbers; 64-bit ones are stored as numbers too, which are exact up to 2^53. */
export const byteKind = wholeNumber("Byte", "System.Byte", "byte", 0, 255);
export const int16Kind = wholeNumber("Int16", "System.Int16", "int16", -32_768, 32_767);
export const uint16Kind = wholeNumber("UInt16", "System.UInt16", "uint16", 0, 65_535);
/** Settings count something: one that may be less than nothing has a range of its own (inferred). */
export const int32Kind: ValueKind = {
  ...wholeNumber("Int32", "System.Int32", "int32", -2_147_483_648, 2_147_483_647),
  limits: [0, 2_147_483_647],
};
export const uint32Kind = wholeNumber("UInt32", "System.UInt32", "uint32", 0, 4_294_967_295);
export const int64Kind = wholeNumber("Int64", "System.Int64", "int64", -(2 ** 53), 2 ** 53);
export const uint64Kind = wholeNumber("UInt64", "System.UInt64", "uint64", 0, 2 ** 53);

function wholeNumber(name: string, type: string, form: ScriptForm, least: number, most: number): ValueKind {
  return defineKind<number>({
    name,
    type,
    form,
    empty: 0,
    parse(value) {
      const word = wordOf(value);
      const number = word === null ? Number.NaN : typeof value === "boolean" ? Number(value) : Number(word.trim());
      if (word === null || word.trim() === "" || Number.isNaN(number))
        throw new ValueFault("Input string was not in a correct format.");
      const whole = Math.round(number);
      if (whole < least || whole > most)
        throw new ValueFault(`Value was either too large or too small for ${article(name)} ${name}.`);
      return whole;
    },
    compare: (left, right) => left - right,
  });
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) && !/^U/.test(name) ? "an" : "a";
}
