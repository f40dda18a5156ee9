import { compareCulture, compareOrdinal } from "../../text/culture/stringComparison.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<StringComparer>({
  name: "System.StringComparer",
  methods: {
    "int Compare(System.Object x, System.Object y)": compare,
    "int Compare(string x, string y)": compare,
    "bool Equals(System.Object x, System.Object y)": (self, left: unknown, right: unknown) =>
      typeof left === "string" && typeof right === "string" ? compare(self, left, right) === 0 : sameValue(left, right),
    "bool Equals(string x, string y)": (self, left: string | null, right: string | null) =>
      compare(self, left, right) === 0,
    "int GetHashCode(System.Object obj)": (self, value: unknown) =>
      hashCode(self.ignoreCase && typeof value === "string" ? value.toUpperCase() : value),
    "int GetHashCode(string obj)": (self, value: string | null) =>
      hashCode(self.ignoreCase ? value?.toUpperCase() : value),
  },
  staticProperties: {
    "static System.StringComparer InvariantCulture {get;}": () => StringComparer.culture,
    "static System.StringComparer InvariantCultureIgnoreCase {get;}": () => StringComparer.cultureIgnoreCase,
    "static System.StringComparer CurrentCulture {get;}": () => StringComparer.culture,
    "static System.StringComparer CurrentCultureIgnoreCase {get;}": () => StringComparer.cultureIgnoreCase,
    "static System.StringComparer Ordinal {get;}": () => StringComparer.ordinal,
    "static System.StringComparer OrdinalIgnoreCase {get;}": () => StringComparer.ordinalIgnoreCase,
  },
});
