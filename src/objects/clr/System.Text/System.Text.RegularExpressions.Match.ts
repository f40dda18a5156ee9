import { checkNotNull, notSupported } from "../../errors/argumentChecks.ts";
import { matchObject } from "../../text/regex/matchObject.ts";
import { expandReplacement, parseReplacement } from "../../text/regex/replacement.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { MatchObject, RegexCollection } from "../../values/MatchObject.ts";

const empty = new MatchObject(null);

export default defineType<MatchObject>({
  name: "System.Text.RegularExpressions.Match",
  base: "System.Text.RegularExpressions.Group",
  properties: {
    "System.Text.RegularExpressions.GroupCollection Groups {get;}": (self) => self.groups,
    "bool Success {get;}": (self) => self.found !== null,
    "string Name {get;}": () => "0",
    "System.Text.RegularExpressions.CaptureCollection Captures {get;}": (self) =>
      new RegexCollection("Capture", self.found ? [self] : []),
    "int Index {get;}": (self) => self.found?.index ?? 0,
    "int Length {get;}": (self) => self.found?.length ?? 0,
    "string Value {get;}": (self) => self.value,
    "System.ReadOnlySpan[char] ValueSpan {get;}": () => null,
  },
  staticProperties: { "static System.Text.RegularExpressions.Match Empty {get;}": () => empty },
  methods: {
    "System.Text.RegularExpressions.Match NextMatch()": (self) => (self.found ? matchObject(self.found.next()) : self),
    "string Result(string replacement)": (self, replacement: string | null) => {
      checkNotNull(replacement, "replacement");
      if (!self.found) throw notSupported("Result cannot be called on a failed Match.");
      return expandReplacement(parseReplacement(replacement ?? "", self.found.regex), self.found);
    },
  },
  statics: {
    "static System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner)": (
      inner: unknown,
    ) => inner,
  },
  toText: (self) => self.value,
});
