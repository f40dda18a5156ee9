import { escapeWildcards, hasWildcards, unescapeWildcards, wildcardMatcher, wildcardWql } from "../../ops/wildcard.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { WildcardPatternObject } from "./WildcardPatternObject.ts";

const ignoreCase = 2n;

export default defineClr<WildcardPatternObject>({
  constructors: {
    "(string)": (pattern: string) => new WildcardPatternObject(pattern, false),
    "(string,System.Management.Automation.WildcardOptions)": make,
  },
  statics: {
    Get: make,
    Escape: escapeWildcards,
    ContainsWildcardCharacters: (pattern: string | null) => hasWildcards(pattern ?? ""),
    Unescape: unescapeWildcards,
  },
  methods: {
    IsMatch: (self, input: string | null) => input !== null && wildcardMatcher(self.pattern, self.ignoreCase)(input),
    ToWql: (self) => wildcardWql(self.pattern),
  },
});

function make(pattern: string, options: EnumValue): WildcardPatternObject {
  return new WildcardPatternObject(pattern, (options.value & ignoreCase) !== 0n);
}
