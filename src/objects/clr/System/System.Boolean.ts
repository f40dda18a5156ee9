import { argumentNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";

export default defineClr<boolean>({
  methods: {
    "ToString(System.IFormatProvider)": (self) => text(self),
    "Equals(System.Object)": (self, other: unknown) => self === other,
    "Equals(bool)": (self, other: boolean) => self === other,
    "CompareTo(System.Object)": (self, other: unknown) => (other === null ? 1 : order(self, other)),
    "CompareTo(bool)": (self, other: boolean) => order(self, other),
    GetHashCode: (self) => (self ? 1 : 0),
    GetTypeCode: () => "Boolean",
  },
  statics: {
    "Parse(string)": (value: string | null) => {
      if (value === null) throw argumentNull("value");
      const parsed = parseBoolean(value);
      if (parsed === null) throw clrError("System.FormatException", "NotRecognized", [value, "Boolean"]);
      return parsed;
    },
    "TryParse(string,bool)": (value: string | null, result: PSReference) => {
      const parsed = value === null ? null : parseBoolean(value);
      result.value = parsed ?? false;
      return parsed !== null;
    },
  },
  staticProperties: { TrueString: () => "True", FalseString: () => "False" },
  toText: (self) => text(self),
});

function text(value: boolean): string {
  return value ? "True" : "False";
}

function order(left: boolean, right: unknown): number {
  if (typeof right !== "boolean") throw clrException("System.ArgumentException", "Object must be of type Boolean.");
  return Number(left) - Number(right);
}

/** "True" or "False" in any case, white space around it allowed. */
export function parseBoolean(value: string): boolean | null {
  const folded = value.trim().toLowerCase();
  return folded === "true" ? true : folded === "false" ? false : null;
}
