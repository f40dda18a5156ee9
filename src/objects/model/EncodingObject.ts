import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import { typeByName } from "./typeRegistry.ts";

/** A text encoding: bytes from text and text from bytes. */
export abstract class EncodingObject extends ClrObject {
  constructor(
    /** Full name of the .NET class. */
    readonly typeName: string,
    readonly webName: string,
    readonly codePage: number,
    readonly encodingName: string,
    readonly preamble: readonly number[] = [],
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  override get equalityKey(): string {
    return `Encoding:${this.codePage}:${this.preamble.length}`;
  }

  abstract encode(text: string): Uint8Array;
  abstract decode(bytes: Uint8Array): string;
}

class Utf8 extends EncodingObject {
  readonly #isStrict: boolean;

  constructor(withPreamble: boolean, isStrict = false, typeName = "System.Text.UTF8Encoding") {
    super(typeName, "utf-8", 65001, "Unicode (UTF-8)", withPreamble ? [0xef, 0xbb, 0xbf] : []);
    this.#isStrict = isStrict;
  }

  encode(text: string): Uint8Array {
    return new TextEncoder().encode(text);
  }

  decode(bytes: Uint8Array): string {
    return new TextDecoder("utf-8", { fatal: this.#isStrict, ignoreBOM: true }).decode(bytes);
  }
}

/** One byte a character: ASCII and Latin-1. */
class SingleByte extends EncodingObject {
  readonly #last: number;

  constructor(typeName: string, webName: string, codePage: number, encodingName: string, last: number) {
    super(typeName, webName, codePage, encodingName);
    this.#last = last;
  }

  encode(text: string): Uint8Array {
    return Uint8Array.from({ length: text.length }, (_, index) => {
      const code = text.charCodeAt(index);
      return code > this.#last ? 63 : code;
    });
  }

  decode(bytes: Uint8Array): string {
    let text = "";
    for (const byte of bytes) text += byte > this.#last ? (this.#last === 127 ? "\ufffd" : "?") : String.fromCharCode(byte);
    return text;
  }
}

class Windows1252 extends EncodingObject {
  encode(text: string): Uint8Array {
    return Uint8Array.from({ length: text.length }, (_, index) => {
      const code = text.charCodeAt(index);
      if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
      const special = windows1252.indexOf(text[index]);
      return special >= 0 ? 0x80 + special : 63;
    });
  }

  decode(bytes: Uint8Array): string {
    let text = "";
    for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] : String.fromCharCode(byte);
    return text;
  }
}

const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

class Utf16 extends EncodingObject {
  readonly #isBigEndian: boolean;

  constructor(isBigEndian: boolean, withPreamble = true) {
    const name = isBigEndian ? "Unicode (Big-Endian)" : "Unicode";
    const preamble = isBigEndian ? [0xfe, 0xff] : [0xff, 0xfe];
    super("System.Text.UnicodeEncoding", isBigEndian ? "utf-16BE" : "utf-16", isBigEndian ? 1201 : 1200, name, withPreamble ? preamble : []);
    this.#isBigEndian = isBigEndian;
  }

  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !this.#isBigEndian);
    return bytes;
  }

  decode(bytes: Uint8Array): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = "";
    for (let index = 0; index + 1 < bytes.length; index += 2) text += String.fromCharCode(view.getUint16(index, !this.#isBigEndian));
    return bytes.length % 2 === 1 ? `${text}\ufffd` : text;
  }
}

class Utf32 extends EncodingObject {
  encode(text: string): Uint8Array {
    const codes = Array.from(text, (one) => one.codePointAt(0) ?? 0);
    const view = new DataView(new ArrayBuffer(codes.length * 4));
    for (const [index, code] of codes.entries()) view.setUint32(index * 4, code, true);
    return new Uint8Array(view.buffer);
  }

  decode(bytes: Uint8Array): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = "";
    for (let index = 0; index + 3 < bytes.length; index += 4) {
      const code = view.getUint32(index, true);
      text += code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    }
    return text;
  }
}

export const utf8 = (withPreamble: boolean, isStrict = false): EncodingObject => new Utf8(withPreamble, isStrict);
export const utf16 = (isBigEndian: boolean, withPreamble = true): EncodingObject => new Utf16(isBigEndian, withPreamble);

/** The encodings that [Text.Encoding] has as properties; each is one object. */
export const encodings = {
  utf8: new Utf8(true, false, "System.Text.UTF8Encoding") as EncodingObject,
  unicode: new Utf16(false) as EncodingObject,
  bigEndianUnicode: new Utf16(true) as EncodingObject,
  utf32: new Utf32("System.Text.UTF32Encoding", "utf-32", 12000, "Unicode (UTF-32)", [0xff, 0xfe, 0, 0]) as EncodingObject,
  ascii: new SingleByte("System.Text.ASCIIEncoding", "us-ascii", 20127, "US-ASCII", 127) as EncodingObject,
  latin1: new SingleByte("System.Text.Latin1Encoding", "iso-8859-1", 28591, "Western European (ISO)", 255) as EncodingObject,
  windows1252: new Windows1252("System.Text.SBCSCodePageEncoding", "Windows-1252", 1252, "Western European (Windows)") as EncodingObject,
};

const byName: ReadonlyMap<string, EncodingObject> = new Map([
  ["utf-8", encodings.utf8],
  ["utf8", encodings.utf8],
  ["65001", encodings.utf8],
  ["utf-16", encodings.unicode],
  ["utf-16le", encodings.unicode],
  ["unicode", encodings.unicode],
  ["1200", encodings.unicode],
  ["utf-16be", encodings.bigEndianUnicode],
  ["unicodefffe", encodings.bigEndianUnicode],
  ["1201", encodings.bigEndianUnicode],
  ["utf-32", encodings.utf32],
  ["12000", encodings.utf32],
  ["us-ascii", encodings.ascii],
  ["ascii", encodings.ascii],
  ["20127", encodings.ascii],
  ["iso-8859-1", encodings.latin1],
  ["latin1", encodings.latin1],
  ["28591", encodings.latin1],
  ["windows-1252", encodings.windows1252],
  ["1252", encodings.windows1252],
]);

/** An encoding by name or code page, or null. */
export function encodingNamed(name: string): EncodingObject | null {
  return byName.get(name.toLowerCase()) ?? null;
}
