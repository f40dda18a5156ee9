import { isDoubleByte } from "../../../base/text/doubleByteCodec.ts";
import { joinIllFormedPairs } from "../../../base/text/illFormedUtf8.ts";
import { codePages, decodeText, encodeText, preambleOf, type TextCodec } from "../../../base/text/textCodec.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.Text.Encoding and the classes derived from it. */
export class Encoding extends ClrObject {
  constructor(
    readonly codec: TextCodec,
    /** Whether writers put the mark in front of a file. */
    readonly emitsPreamble = preambleOf(codec).length > 0,
  ) {
    super();
  }

  /** A clone, which may be changed. */
  isCopy = false;

  copy(): Encoding {
    const made = this.remade();
    made.isCopy = true;
    return made;
  }

  protected remade(): Encoding {
    return new Encoding(this.codec, this.emitsPreamble);
  }

  get codePage(): number {
    return codePages[this.codec];
  }

  get preamble(): readonly number[] {
    return this.emitsPreamble ? preambleOf(this.codec) : [];
  }

  /** The text as bytes, without a mark in front. */
  encode(text: string): Uint8Array {
    return encodeText(text, this.codec);
  }

  decode(bytes: Uint8Array): string {
    return decodeText(this.codec === "utf-8" ? illFormedUtf8[edition()](bytes) : bytes, this.codec);
  }

  get clrType(): ClrType {
    const sealed = Object.values(encodings).includes(this) ? sealedNames[edition()][this.codec] : undefined;
    return typeByName(sealed ?? typeNames[this.codec] ?? codePageType(this.codec));
  }

  override get equalityKey(): string {
    return `System.Text.Encoding:${this.codec}:${this.emitsPreamble}`;
  }
}

/**
 * .NET Framework replaces a first byte together with a second one that it can not stand before, .NET since Core 3.0 each of
 * them, as Unicode says (documented breaking change).
 */
const illFormedUtf8: PerEdition<(bytes: Uint8Array) => Uint8Array> = {
  Desktop: joinIllFormedPairs,
  Core: (bytes) => bytes,
};

/** The encodings that [Text.Encoding] has as properties; each is one object. */
export const encodings = {
  utf8: new Encoding("utf-8"),
  utf8WithoutMark: new Encoding("utf-8", false),
  unicode: new Encoding("utf-16"),
  bigEndianUnicode: new Encoding("utf-16BE"),
  utf32: new Encoding("utf-32"),
  utf7: new Encoding("utf-7"),
  ascii: new Encoding("us-ascii"),
  latin1: new Encoding("iso-8859-1"),
  windows1252: new Encoding("windows-1252"),
};

/** .NET's own encodings of these kinds are of types that nothing else has. */
const sealedNames: PerEdition<Partial<Record<TextCodec, string>>> = {
  Desktop: { "iso-8859-1": "System.Text.Latin1Encoding" },
  Core: {
    "utf-8": "System.Text.UTF8Encoding+UTF8EncodingSealed",
    "us-ascii": "System.Text.ASCIIEncoding+ASCIIEncodingSealed",
    "iso-8859-1": "System.Text.Latin1Encoding+Latin1EncodingSealed",
  },
};

/** The classes of Windows' code pages: both frameworks have one for those of single bytes and one for the others. */
function codePageType(codec: TextCodec): string {
  if (!isDoubleByte(codec)) return "System.Text.SBCSCodePageEncoding";
  return codec === "euc-jp" ? "System.Text.EUCJPEncoding" : "System.Text.DBCSCodePageEncoding";
}

const typeNames: Partial<Record<TextCodec, string>> = {
  "utf-8": "System.Text.UTF8Encoding",
  "us-ascii": "System.Text.ASCIIEncoding",
  "iso-8859-1": "System.Text.Latin1Encoding",
  "utf-16": "System.Text.UnicodeEncoding",
  "utf-16BE": "System.Text.UnicodeEncoding",
  "utf-32": "System.Text.UTF32Encoding",
  "utf-32BE": "System.Text.UTF32Encoding",
  "utf-7": "System.Text.UTF7Encoding",
};
