import { upperOrdinal } from "../../text/culture/simpleCase.ts";
import { compareCulture, compareOrdinal } from "../../text/culture/stringComparison.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { compareDefault } from "../members/compareDefault.ts";
import { sameValue } from "../members/sameValue.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";
import { hashCode } from "./hashCode.ts";

function compare(self: StringComparer, left: unknown, right: unknown): number {
  if (left !== null && typeof left !== "string") return compareDefault(left, right);
  if (right !== null && typeof right !== "string") return compareDefault(left, right);
  return self.kind === "Ordinal"
    ? compareOrdinal(left, right, self.ignoreCase)
    : compareCulture(left, right, self.ignoreCase);
}

export default defineClr<StringComparer>({
  methods: {
    Compare: compare,
    "Equals(System.Object,System.Object)": (self, left: unknown, right: unknown) =>
      typeof left === "string" && typeof right === "string" ? compare(self, left, right) === 0 : sameValue(left, right),
    "Equals(string,string)": (self, left: string | null, right: string | null) => compare(self, left, right) === 0,
    "GetHashCode(System.Object)": (self, value: unknown) =>
      hashCode(self.ignoreCase && typeof value === "string" ? upperOrdinal(value) : value),
    "GetHashCode(string)": (self, value: string | null) =>
      hashCode(self.ignoreCase && value !== null ? upperOrdinal(value) : value),
  },
  statics: {
    // One collation serves all cultures here.
    "Create(cultureinfo,bool)": (_culture: unknown, ignoreCase: boolean) =>
      ignoreCase ? StringComparer.cultureIgnoreCase : StringComparer.culture,
    FromComparison: (kind: EnumValue) => {
      const ignoreCase = kind.text.endsWith("IgnoreCase");
      if (kind.text.startsWith("Ordinal"))
        return ignoreCase ? StringComparer.ordinalIgnoreCase : StringComparer.ordinal;
      return ignoreCase ? StringComparer.cultureIgnoreCase : StringComparer.culture;
    },
  },
  staticProperties: {
    InvariantCulture: () => StringComparer.culture,
    InvariantCultureIgnoreCase: () => StringComparer.cultureIgnoreCase,
    CurrentCulture: () => StringComparer.culture,
    CurrentCultureIgnoreCase: () => StringComparer.cultureIgnoreCase,
    Ordinal: () => StringComparer.ordinal,
    OrdinalIgnoreCase: () => StringComparer.ordinalIgnoreCase,
  },
});
