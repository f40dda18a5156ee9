import { argumentNull, outsideRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { StringInfo, textElements } from "./StringInfo.ts";

function given(text: string | null, name = "value"): string {
  if (text === null) throw argumentNull(name);
  return text;
}

function part(self: StringInfo, start: number, length?: number): string {
  const elements = textElements(self.text);
  if (start < 0 || start >= elements.length) throw outsideRange("startingTextElement");
  const count = length ?? elements.length - start;
  if (count < 0 || start + count > elements.length) throw outsideRange("lengthInTextElements");
  return elements.slice(start, start + count).join("");
}

function nextElement(text: string | null, index = 0): string {
  const whole = given(text, "str");
  if (index < 0 || index > whole.length) throw outsideRange("index");
  return textElements(whole.slice(index))[0] ?? "";
}

export default defineClr<StringInfo>({
  constructors: { "()": () => new StringInfo(""), "(string)": (text: string | null) => new StringInfo(given(text)) },
  properties: {
    String: {
      get: (self) => self.text,
      set: (self, text: string | null) => {
        self.text = given(text);
      },
    },
    LengthInTextElements: (self) => textElements(self.text).length,
  },
  methods: {
    Equals: (self, other: unknown) => other instanceof StringInfo && other.text === self.text,
    "SubstringByTextElements(int)": (self, start: number) => part(self, start),
    "SubstringByTextElements(int,int)": part,
  },
  statics: {
    "GetNextTextElement(string)": (text: string | null) => nextElement(text),
    "GetNextTextElement(string,int)": nextElement,
    "GetNextTextElementLength(string)": (text: string | null) => nextElement(text).length,
    "GetNextTextElementLength(string,int)": (text: string | null, index: number) => nextElement(text, index).length,
    ParseCombiningCharacters: (text: string | null) => {
      let at = 0;
      return textElements(given(text, "str")).map((element) => {
        at += element.length;
        return at - element.length;
      });
    },
  },
});
