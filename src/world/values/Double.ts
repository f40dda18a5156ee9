import { wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

export const doubleKind = defineKind<number>({
  name: "Double",
  type: "System.Double",
  form: "double",
  empty: 0,
  parse(value) {
    const word = wordOf(value);
    const number = word === null || word.trim() === "" ? Number.NaN : Number(word);
    if (Number.isNaN(number)) throw new ValueFault("Input string was not in a correct format.");
    return number;
  },
  compare: (left, right) => left - right,
});
