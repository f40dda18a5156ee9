import { escapeWildcards, hasWildcards, unescapeWildcards, wildcardMatcher, wildcardWql } from "../../ops/wildcard.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { WildcardPatternObject } from "./WildcardPatternObject.ts";

const ignoreCase = 2n;

export default defineType<WildcardPatternObject>({
  name: "System.Management.Automation.WildcardPattern",
  constructors: {
    "(string pattern)": (pattern: string) => new WildcardPatternObject(pattern, false),
    "(string pattern, System.Management.Automation.WildcardOptions options)": make,
  },
  statics: {
    "static WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)": make,
    "static string Escape(string pattern)": escapeWildcards,
    "static bool ContainsWildcardCharacters(string pattern)": (pattern: string | null) => hasWildcards(pattern ?? ""),
    "static string Unescape(string pattern)": unescapeWildcards,
  },
  methods: {
    "bool IsMatch(string input)": (self, input: string | null) =>
      input !== null && wildcardMatcher(self.pattern, self.ignoreCase)(input),
    "string ToWql()": (self) => wildcardWql(self.pattern),
  },
});

function make(pattern: string, options: EnumValue): WildcardPatternObject {
  return new WildcardPatternObject(pattern, (options.value & ignoreCase) !== 0n);
}
