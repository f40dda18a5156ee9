import { blockText, wordOf } from "./ScriptValue.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** Text as it is; $null is the empty text. */
export const stringKind = defineKind<string>({
  name: "String",
  type: "System.String",
  form: "string",
  empty: "",
  parse(value) {
    if (value === null) return "";
    const word = blockText(value)?.trim() ?? wordOf(value);
    if (word === null) throw new ValueFault("Cannot convert value to type System.String.");
    return word;
  },
});
