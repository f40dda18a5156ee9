import { clrException } from "../../errors/PSError.ts";
import { Encoding } from "../../values/io/Encoding.ts";

/** UTF-8 that throws where text or bytes are not what it can carry. */
export class StrictUtf8Encoding extends Encoding {
  constructor(emitsPreamble: boolean) {
    super("utf-8", emitsPreamble);
  }

  protected override remade(): Encoding {
    return new StrictUtf8Encoding(this.emitsPreamble);
  }

  override encode(text: string): Uint8Array {
    const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
    if (!lone) return super.encode(text);
    const code = lone[0].charCodeAt(0).toString(16).toUpperCase();
    throw clrException(
      "System.Text.EncoderFallbackException",
      `Unable to translate Unicode character \\\\u${code} at index ${lone.index} to specified code page.`,
    );
  }

  override decode(bytes: Uint8Array): string {
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at);
      if (length < 0) {
        const shown = [...bytes.subarray(at, at - length)]
          .map((byte) => `[${byte.toString(16).toUpperCase().padStart(2, "0")}]`)
          .join("");
        throw clrException(
          "System.Text.DecoderFallbackException",
          `Unable to translate bytes ${shown} at index ${at} from specified code page to Unicode.`,
        );
      }
      at += length;
    }
    return super.decode(bytes);
  }
}

/** How many bytes the character at a place takes; below zero: how many of a broken one stand there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return -1;
  const lowest = { 224: 0xa0, 240: 0x90 }[first] ?? 0x80;
  const highest = { 237: 0x9f, 244: 0x8f }[first] ?? 0xbf;
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index];
    const [low, high] = index === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte === undefined || byte < low || byte > high) return -index;
  }
  return length;
}
