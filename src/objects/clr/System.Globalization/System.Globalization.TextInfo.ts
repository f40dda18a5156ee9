import { checkNotNull } from "../../errors/argumentChecks.ts";
import { cultureIdentifier } from "../../text/culture/cultureNames.ts";
import { lowerCase, upperCase } from "../../text/culture/simpleCase.ts";
import { numberFormatOf } from "../../text/numbers/NumberFormat.ts";
import { defineClr } from "../../types/defineClr.ts";
import { codePagesOf } from "./codePages.ts";
import { TextInfo } from "./TextInfo.ts";

/** Words begin with a capital, the "IJ" of Dutch with two; words all in capitals stay. */
function titleCase(self: TextInfo, text: string): string {
  return text.replace(/[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}]|['’](?=\p{L}))*/gu, (word) => {
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return word;
    const capitals = /^nl\b/i.test(self.culture) && /^ij/i.test(word) ? 2 : 1;
    return upperCase(word.slice(0, capitals), self.culture) + lowerCase(word.slice(capitals), self.culture);
  });
}

const localeOf = (self: TextInfo): string | undefined => (self.culture === "" ? undefined : self.culture);

export default defineClr<TextInfo>({
  methods: {
    "ToLower(string)": (self, text: string) => lowerCase(text, localeOf(self)),
    "ToUpper(string)": (self, text: string) => upperCase(text, localeOf(self)),
    "ToLower(char)": (self, character: string) => lowerCase(character, localeOf(self)),
    "ToUpper(char)": (self, character: string) => upperCase(character, localeOf(self)),
    ToTitleCase: titleCase,
    Clone: (self) => new TextInfo(self.culture),
  },
  statics: {
    ReadOnly: (info: TextInfo | null) => {
      checkNotNull(info, "textInfo");
      return new TextInfo((info as TextInfo).culture, true);
    },
  },
  properties: {
    CultureName: (self) => self.culture,
    LCID: (self) => cultureIdentifier(self.culture),
    ListSeparator: (self) => (numberFormatOf(self.culture).decimalSeparator === "," ? ";" : ","),
    ANSICodePage: (self) => codePagesOf(self.culture).ansi,
    OEMCodePage: (self) => codePagesOf(self.culture).oem,
    MacCodePage: (self) => codePagesOf(self.culture).mac,
    EBCDICCodePage: (self) => codePagesOf(self.culture).ebcdic,
    IsReadOnly: (self) => self.isReadOnly,
    IsRightToLeft: (self) => /^(ar|he|fa|ur)\b/.test(self.culture),
  },
  toText: (self) => `TextInfo - ${self.culture}`,
});
