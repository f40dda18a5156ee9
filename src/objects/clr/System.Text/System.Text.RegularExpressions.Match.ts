import { checkNotNull, notSupported } from "../../errors/argumentChecks.ts";
import { matchObject } from "../../text/regex/matchObject.ts";
import { expandReplacement, parseReplacement } from "../../text/regex/replacement.ts";
import { defineClr } from "../../types/defineClr.ts";
import { MatchObject, RegexCollection } from "../../values/MatchObject.ts";

const empty = new MatchObject(null);

export default defineClr<MatchObject>({
  properties: {
    Groups: (self) => self.groups,
    Success: (self) => self.found !== null,
    Name: () => "0",
    Captures: (self) => new RegexCollection("Capture", self.found ? [self] : []),
    Index: (self) => self.found?.index ?? 0,
    Length: (self) => self.found?.length ?? 0,
    Value: (self) => self.value,
    ValueSpan: () => null,
  },
  staticProperties: { Empty: () => empty },
  methods: {
    NextMatch: (self) => (self.found ? matchObject(self.found.next()) : self),
    Result: (self, replacement: string | null) => {
      checkNotNull(replacement, "replacement");
      if (!self.found) throw notSupported("Result cannot be called on a failed Match.");
      return expandReplacement(parseReplacement(replacement ?? "", self.found.regex), self.found);
    },
  },
  statics: {
    "Synchronized(System.Text.RegularExpressions.Match)": (inner: unknown) => inner,
  },
  toText: (self) => self.value,
});
