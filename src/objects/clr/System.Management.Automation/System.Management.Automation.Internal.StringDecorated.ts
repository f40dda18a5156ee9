import { stripEscapes } from "../../../base/text/escapeSequences.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";

const name = "System.Management.Automation.Internal.StringDecorated";

class StringDecorated extends ClrObject {
  constructor(readonly text: string) {
    super();
  }

  get clrType(): ClrType {
    return decoratedType();
  }
}

const decoratedType = lazyType(name);

export default defineClr<StringDecorated>({
  constructors: { "(string)": (text: string | null) => new StringDecorated(text ?? "") },
  properties: {
    IsDecorated: (self) => self.text.includes("\u001b"),
    ContentLength: (self) => stripEscapes(self.text).length,
  },
  methods: {
    "ToString(System.Management.Automation.OutputRendering)": (self, rendering: EnumValue) => {
      if (rendering.text === "Host") throw argumentInvalid("Only 'ANSI' or 'PlainText' is supported for this method.");
      return rendering.text === "Ansi" ? self.text : stripEscapes(self.text);
    },
  },
  toText: (self) => stripEscapes(self.text),
});
