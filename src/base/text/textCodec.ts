import { dosCodePages, dosUpperHalves } from "./dosCodePages.ts";
import {
  type DoubleByteCodec,
  decodeDoubleBytes,
  doubleByteCodePages,
  doubleBytesOf,
  isDoubleByte,
} from "./doubleByteCodec.ts";

/** Ways to write text as bytes, by .NET's code page. */
export type TextCodec =
  | "utf-8"
  | "utf-16"
  | "utf-16BE"
  | "utf-32"
  | "utf-32BE"
  | "utf-7"
  | "us-ascii"
  | "iso-8859-1"
  | "windows-1252"
  | "IBM437"
  | "ibm850"
  | "ibm852"
  | keyof typeof dosCodePages
  | TableCodec
  | DoubleByteCodec;

/** Code pages of one byte a character whose tables the platform has. */
export type TableCodec = keyof typeof tableCodecs;

const tableCodecs = {
  "windows-1250": 1250,
  "windows-1251": 1251,
  "windows-1253": 1253,
  "windows-1254": 1254,
  "windows-1255": 1255,
  "windows-1256": 1256,
  "windows-1257": 1257,
  "windows-1258": 1258,
  "windows-874": 874,
  "iso-8859-2": 28592,
  "iso-8859-3": 28593,
  "iso-8859-4": 28594,
  "iso-8859-5": 28595,
  "iso-8859-6": 28596,
  "iso-8859-7": 28597,
  "iso-8859-8": 28598,
  "iso-8859-9": 28599,
  "iso-8859-13": 28603,
  "iso-8859-15": 28605,
  "koi8-r": 20866,
  "koi8-u": 21866,
  cp866: 866,
  macintosh: 10000,
  "x-mac-cyrillic": 10007,
} as const;

export const codePages: Readonly<Record<TextCodec, number>> = {
  "utf-8": 65001,
  "utf-16": 1200,
  "utf-16BE": 1201,
  "utf-32": 12000,
  "utf-32BE": 12001,
  "utf-7": 65000,
  "us-ascii": 20127,
  "iso-8859-1": 28591,
  "windows-1252": 1252,
  IBM437: 437,
  ibm850: 850,
  ibm852: 852,
  ...dosCodePages,
  ...tableCodecs,
  ...doubleByteCodePages,
};

const preambles: Partial<Record<TextCodec, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16": [0xff, 0xfe],
  "utf-16BE": [0xfe, 0xff],
  "utf-32": [0xff, 0xfe, 0, 0],
  "utf-32BE": [0, 0, 0xfe, 0xff],
};

/** The bytes that mark an encoding at the start of a file; none for those that have no mark. */
export function preambleOf(codec: TextCodec): readonly number[] {
  return preambles[codec] ?? [];
}

/** The encoding that the first bytes tell, with the length of the mark; null where they tell nothing. */
export function detectPreamble(bytes: Uint8Array): { readonly codec: TextCodec; readonly length: number } | null {
  for (const codec of ["utf-8", "utf-32", "utf-32BE", "utf-16", "utf-16BE"] as const) {
    const mark = preambleOf(codec);
    if (mark.length <= bytes.length && mark.every((byte, index) => bytes[index] === byte))
      return { codec, length: mark.length };
  }
  return null;
}

/** The text as bytes, without a mark. What the encoding cannot hold becomes "?" (U+FFFD in UTF encodings). */
export function encodeText(text: string, codec: TextCodec): Uint8Array {
  switch (codec) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-16":
    case "utf-16BE":
      return utf16(text, codec === "utf-16BE");
    case "utf-32":
    case "utf-32BE":
      return utf32(text, codec === "utf-32BE");
    case "utf-7":
      return utf7(text);
    default:
      return singleBytes(text, codec);
  }
}

/** The text of some bytes, taken as they are: a mark at the start becomes U+FEFF. */
export function decodeText(bytes: Uint8Array, codec: TextCodec): string {
  switch (codec) {
    case "utf-8":
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    case "utf-16":
    case "utf-16BE":
      return fromUtf16(bytes, codec === "utf-16BE");
    case "utf-32":
    case "utf-32BE":
      return fromUtf32(bytes, codec === "utf-32BE");
    case "utf-7":
      return fromUtf7(bytes);
    default:
      return fromSingleBytes(bytes, codec);
  }
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return bytes;
}

function fromUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = view.getUint16(at * 2, !bigEndian);
  let text = "";
  for (let at = 0; at < units.length; at += pieceLength)
    text += String.fromCharCode(...units.subarray(at, at + pieceLength));
  return bytes.length % 2 === 1 ? `${text}\ufffd` : text;
}

/** Units that are made text at once. */
const pieceLength = 4096;

function utf32(text: string, bigEndian: boolean): Uint8Array {
  const points = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
  });
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < points.length; index++) view.setUint32(index * 4, points[index], !bigEndian);
  return bytes;
}

function fromUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const point = view.getUint32(at, !bigEndian);
    text += point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
  }
  return bytes.length % 4 === 0 ? text : `${text}\ufffd`;
}

function utf7(text: string): Uint8Array {
  const encoded = text.replace(/\+|[^\t\n\r !-[\]-}]+/g, (run) => {
    if (run === "+") return "+-";
    let binary = "";
    for (const byte of utf16(run, true)) binary += String.fromCharCode(byte);
    return `+${btoa(binary).replace(/=+$/, "")}-`;
  });
  return new TextEncoder().encode(encoded);
}

function fromUtf7(bytes: Uint8Array): string {
  return fromSingleBytes(bytes, "iso-8859-1").replace(/\+([A-Za-z0-9+/]*)-?/g, (_, base64: string) => {
    if (base64 === "") return "+";
    const binary = atob(base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0)));
    const raw = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return fromUtf16(raw.subarray(0, raw.length & ~1), true);
  });
}

/** Characters of bytes 0x80 to 0xFF where they differ from Latin-1. */
const upperHalves: Partial<Record<TextCodec, string>> = {
  ...dosUpperHalves,
  "windows-1252": "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ",
  IBM437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  ibm850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  ibm852:
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
};

/** Where .NET's tables differ from the platform's. */
interface Correction {
  /** The first of the characters that stand for what has none. */
  readonly unused?: number;
  /** Characters by byte. */
  readonly bytes?: Readonly<Record<number, string>>;
  /** Bytes from 0x80 to 0x9F are control characters. */
  readonly hasControls?: boolean;
}

const corrections: Partial<Record<TextCodec, Correction>> = {
  "windows-874": { unused: 0xf8c1 },
  "iso-8859-3": { unused: 0xf7f5 },
  "iso-8859-6": { unused: 0xf7c8 },
  "iso-8859-7": { unused: 0xf7c2, bytes: { 161: "ʽ", 162: "ʼ", 164: "\ufffd", 165: "\ufffd", 170: "\ufffd" } },
  "iso-8859-8": { unused: 0xf79c, bytes: { 175: "‾", 253: "\ufffd", 254: "\ufffd" } },
  "iso-8859-9": { hasControls: true },
  "koi8-u": { bytes: { 174: "ў", 190: "Ў" } },
  macintosh: { bytes: { 189: "\u2126" } },
  "x-mac-cyrillic": { bytes: { 162: "¢", 182: "∂", 255: "¤" } },
};

function upperHalf(codec: TextCodec): string {
  if (upperHalves[codec] === undefined && codec in tableCodecs) {
    const { unused, bytes, hasControls } = corrections[codec] ?? {};
    const characters = Array.from({ length: 128 }, (_, index) => {
      const byte = 0x80 + index;
      return bytes?.[byte] ?? (hasControls && byte < 0xa0 ? String.fromCharCode(byte) : oneByteText(byte, codec));
    });
    let next = unused ?? 0;
    for (const [index, character] of characters.entries())
      if (character === "\ufffd" && unused !== undefined) characters[index] = String.fromCharCode(next++);
    upperHalves[codec] = characters.join("");
  }
  return upperHalves[codec] ?? "";
}

function oneByteText(byte: number, codec: TextCodec): string {
  return new TextDecoder(codec).decode(Uint8Array.of(byte));
}

function singleBytes(text: string, codec: TextCodec): Uint8Array {
  const ascii = asciiBytes(text);
  if (ascii) return ascii;
  const bytes: number[] = [];
  for (const character of text) {
    const byte = singleByte(character, codec);
    if (byte > 0xff) bytes.push(byte >> 8, byte & 0xff);
    else if (byte >= 0) bytes.push(byte);
    else for (let unit = 0; unit < character.length; unit++) pushFitting(bytes, character, codec);
  }
  return Uint8Array.from(bytes);
}

/** One byte, or two as one number; -1 where the code page does not have the character. */
function singleByte(character: string, codec: TextCodec): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  if (isDoubleByte(codec)) return doubleBytesOf(character, codec);
  const upper = upperHalf(codec);
  const special = upper.indexOf(character);
  if (special >= 0) return 0x80 + special;
  const isLatin = code < 0x100 && codec !== "us-ascii";
  return isLatin && (upper === "" || (codec === "windows-1252" && code >= 0xa0)) ? code : -1;
}

function pushFitting(bytes: number[], character: string, codec: TextCodec): void {
  const byte = fittingByte(character, codec);
  if (byte > 0xff) bytes.push(byte >> 8);
  bytes.push(byte & 0xff);
}

/** The byte of the nearest character that a code page has, as Windows and .NET take it, or of "?". */
function fittingByte(character: string, codec: TextCodec): number {
  if (codec === "us-ascii") return 0x3f;
  const near = nearest[character] ?? letterOf(character);
  const byte = near === "" ? -1 : singleByte(near, codec);
  return byte < 0 ? 0x3f : byte;
}

/** A letter, digit or sign without what stands on it, beside it or around it; "" where it is more than one, or a mark alone. */
function letterOf(character: string): string {
  if (!/[\u0080-\u024f\uff01-\uff5e]/.test(character)) return "";
  return /^([^ \p{M}])\p{M}*$/u.exec(character.normalize("NFKD"))?.[1] ?? "";
}

const nearest: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  ı: "i",
  đ: "d",
  Ħ: "H",
  ħ: "h",
  Ŧ: "T",
  ŧ: "t",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‹": "<",
  "›": ">",
  "′": "'",
};

/** The bytes of a text that all these encodings write alike; null for any other. */
function asciiBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return null;
    bytes[index] = code;
  }
  return bytes;
}

function fromSingleBytes(bytes: Uint8Array, codec: TextCodec): string {
  if (bytes.every((byte) => byte < 0x80)) return new TextDecoder("utf-8").decode(bytes);
  if (isDoubleByte(codec)) return decodeDoubleBytes(bytes, codec);
  const upper = upperHalf(codec);
  let text = "";
  for (const byte of bytes) {
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (codec === "us-ascii") text += "?";
    else text += upper[byte - 0x80] ?? String.fromCharCode(byte);
  }
  return text;
}
