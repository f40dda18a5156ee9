import { cultureIdentifier } from "../../text/culture/cultureNames.ts";
import { cultureEndsWith, cultureIndexOf, cultureStartsWith } from "../../text/culture/cultureSearch.ts";
import { compareByOptions, compareCulture } from "../../text/culture/stringComparison.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { CompareInfo } from "./TextInfo.ts";

/** Bits of CompareOptions. */
const options = { ignoreCase: 1n, ordinalIgnoreCase: 268435456n };

function folded(text: string, how = 0n): string {
  return how & (options.ignoreCase | options.ordinalIgnoreCase) ? text.toUpperCase() : text;
}

const style = "System.Globalization.CompareOptions";

export default defineClr<CompareInfo>({
  methods: {
    "Compare(string,string)": (_self, left: string, right: string) => compareCulture(left, right),
    [`Compare(string,string,${style})`]: (_self, left: string, right: string, how: EnumValue) =>
      compareByOptions(left, right, how.value),
    "IndexOf(string,string)": (_self, text: string, part: string) => cultureIndexOf(text, part, false),
    [`IndexOf(string,string,${style})`]: (_self, text: string, part: string, how: EnumValue) =>
      folded(text, how.value).indexOf(folded(part, how.value)),
    "IsPrefix(string,string)": (_self, text: string, part: string) => cultureStartsWith(text, part, false),
    [`IsPrefix(string,string,${style})`]: (_self, text: string, part: string, how: EnumValue) =>
      folded(text, how.value).startsWith(folded(part, how.value)),
    "IsSuffix(string,string)": (_self, text: string, part: string) => cultureEndsWith(text, part, false),
    [`IsSuffix(string,string,${style})`]: (_self, text: string, part: string, how: EnumValue) =>
      folded(text, how.value).endsWith(folded(part, how.value)),
  },
  properties: {
    Name: (self) => self.culture,
    LCID: (self) => cultureIdentifier(self.culture),
  },
  toText: (self) => `CompareInfo - ${self.culture}`,
});
