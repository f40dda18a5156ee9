import { stripEscapes } from "../../base/escapeSequences.ts";
import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import type { EnumValue } from "../model/EnumValue.ts";
import { lazyType } from "../model/lazyType.ts";
import { argumentInvalid } from "./argumentChecks.ts";
import { defineByShape } from "./defineByShape.ts";

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

export default defineByShape(name, {
  constructors: { "(string)": (text: string | null) => new StringDecorated(text ?? "") },
  properties: {
    IsDecorated: (self: StringDecorated) => self.text.includes("\u001b"),
    ContentLength: (self: StringDecorated) => stripEscapes(self.text).length,
  },
  methods: {
    "ToString()": (self: StringDecorated) => stripEscapes(self.text),
    "ToString(System.Management.Automation.OutputRendering)": (self: StringDecorated, rendering: EnumValue) => {
      if (rendering.text === "Host") throw argumentInvalid("Only 'ANSI' or 'PlainText' is supported for this method.");
      return rendering.text === "Ansi" ? self.text : stripEscapes(self.text);
    },
  },
  toText: (self: StringDecorated) => stripEscapes(self.text),
});
