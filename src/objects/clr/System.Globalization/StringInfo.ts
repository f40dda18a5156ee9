import { once } from "../../../base/once.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Globalization.StringInfo: a text as the characters that a person sees. */
export class StringInfo extends ClrObject {
  constructor(public text: string) {
    super();
  }

  get clrType(): ClrType {
    return stringInfoType();
  }

  override get equalityKey(): string {
    return `StringInfo:${this.text}`;
  }
}

/** The characters that a person sees, in order. */
export function textElements(text: string): string[] {
  return splitElements[edition()](text);
}

/**
 * .NET Framework takes a character with the marks that combine with it for one, and nothing else together; .NET has Unicode's
 * clusters since 5.0 (documented breaking change).
 */
const splitElements: PerEdition<(text: string) => string[]> = {
  Desktop: (text) => text.match(/[^\p{M}\p{Cf}\p{Cc}\p{Cn}\p{Cs}]\p{M}*|[\s\S]/gu) ?? [],
  Core: (text) => Array.from(segmenter().segment(text), ({ segment }) => segment),
};

const segmenter = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));
const stringInfoType = lazyType("System.Globalization.StringInfo");
