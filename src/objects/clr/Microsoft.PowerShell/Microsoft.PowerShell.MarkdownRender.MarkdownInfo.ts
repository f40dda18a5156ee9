import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** Markdown converted: as HTML or as text for the screen, one of which is null. */
export class MarkdownInfo extends ClrObject {
  constructor(
    readonly html: string | null,
    readonly screenText: string | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return markdownType();
  }
}

const markdownType = lazyType("Microsoft.PowerShell.MarkdownRender.MarkdownInfo");

export default defineClr<MarkdownInfo>({
  properties: {
    "string Html {get;}": (self) => self.html,
    "string VT100EncodedString {get;}": (self) => self.screenText,
    "Markdig.Syntax.MarkdownDocument Tokens {get;}": () => {
      throw notModelled("The property Tokens of converted Markdown");
    },
  },
});
