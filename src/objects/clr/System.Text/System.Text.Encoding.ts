import { isDoubleByte } from "../../../base/text/doubleByteCodec.ts";
import { codePages, type TextCodec } from "../../../base/text/textCodec.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import {
  argumentInvalid,
  checkNotGreater,
  checkNotNegative,
  checkNotNull,
  notSupported,
  outOfRange,
  refuseNegative,
} from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { characterItems } from "../../text/characterItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Encoding, encodings } from "../../values/io/Encoding.ts";
import type { Char } from "../../values/numbers.ts";
import { bytesOf, putBytes } from "../System.IO/bytes.ts";
import { fallbackOf } from "./encodingFallbacks.ts";
import { encodingNames } from "./encodingNames.ts";

type Bytes = readonly unknown[];
type Chars = readonly Char[];
type Text = string | null;

function charText(chars: Chars): string {
  checkNotNull(chars, "chars", "NullArray");
  return chars.map((one) => String.fromCharCode(one.code)).join("");
}

function part(self: Encoding, bytes: Bytes, index: number, count: number): Uint8Array {
  checkNotNull(bytes, "bytes", "NullArray");
  const [check, ofIndex, ofCount] = partChecks.get(self.codePage) ?? [checkNotNegative, "index", "count"];
  check(index, ofIndex);
  check(count, ofCount);
  if (bytes.length - index < count)
    throw outOfRange("Index and count must refer to a location within the buffer.", "bytes");
  return bytesOf(bytes.slice(index, index + count));
}

/** How encodings with members of their own name the places of a part, by code page. */
const partChecks: ReadonlyMap<number, readonly [typeof refuseNegative, string, string]> = new Map([
  [65001, [refuseNegative, "index", "count"]],
  [20127, [refuseNegative, "byteIndex", "byteCount"]],
] as const);

/** Some of the characters of a text; `name` is the argument that has it. */
function charPart(text: string, index: number, count: number, name: "s" | "chars"): string {
  refuseNegative(index, name === "s" ? "charIndex" : "index");
  refuseNegative(count, name === "s" ? "charCount" : "count");
  if (text.length - index < count)
    throw outOfRange(
      `Index and count must refer to a location within the ${name === "s" ? "string" : "buffer"}.`,
      name,
    );
  return text.slice(index, index + count);
}

function encode(self: Encoding, text: Text): Uint8Array {
  checkNotNull(text, "s");
  return self.encode(text as string);
}

function encodePart(self: Encoding, text: Text, index: number, count: number): Uint8Array {
  checkNotNull(text, "s");
  checkNotNegative(index, "index");
  checkNotNegative(count, "count");
  checkNotGreater(index, (text as string).length - count, "index");
  return self.encode((text as string).slice(index, index + count));
}

const isUtf16 = ({ codePage }: Encoding) => codePage === 1200 || codePage === 1201;
const isLatin1 = ({ codec }: Encoding) => codec === "iso-8859-1";

/** For a greatest size; UTF-8, and Latin-1 for its characters, say less. */
function checkSize({ codec }: Encoding, size: number, parameter: "charCount" | "byteCount"): void {
  const saysLess = codec === "utf-8" || (codec === "iso-8859-1" && parameter === "byteCount");
  (saysLess ? refuseNegative : checkNotNegative)(size, parameter);
}

const aliases: ReadonlyMap<string, Encoding> = new Map([
  ["utf8", encodings.utf8],
  ["unicode", encodings.unicode],
  ["utf-16le", encodings.unicode],
  ["unicodefffe", encodings.bigEndianUnicode],
  ["ascii", encodings.ascii],
  ["latin1", encodings.latin1],
  ["ibm866", new Encoding("cp866")],
  ...["sjis", "shift-jis", "x-sjis", "ms_kanji"].map((name) => [name, new Encoding("shift_jis")] as const),
  ...["gbk", "gb2312-80", "chinese"].map((name) => [name, new Encoding("gb2312")] as const),
  ...["ks_c_5601", "ksc_5601", "korean"].map((name) => [name, new Encoding("ks_c_5601-1987")] as const),
  ["cn-big5", new Encoding("big5")],
  ["x-euc-jp", new Encoding("euc-jp")],
]);

function find(name: string, isCodePage: boolean): Encoding {
  const isMeant = (codec: TextCodec) =>
    isCodePage ? String(codePages[codec]) === name : encodingNames[codec].web.toLowerCase() === name.toLowerCase();
  const codec = (Object.keys(encodingNames) as TextCodec[]).find(isMeant);
  const found = codec && (Object.values(encodings).find((one) => one.codec === codec) ?? new Encoding(codec));
  const encoding = found ?? (isCodePage ? undefined : aliases.get(name.toLowerCase()));
  if (!encoding) throw noEncoding(name, isCodePage);
  if (encoding.codec === "utf-7" && rules[edition()].refusesUtf7)
    throw clrException("System.NotSupportedException", utf7IsDisabled);
  return encoding;
}

interface EncodingRules {
  /** How the name of one of Windows' code pages is written. */
  readonly codePageName: (name: string) => string;
  readonly standard: Encoding;
  /** UTF-7 is not given by its name or number: so since .NET 5. */
  readonly refusesUtf7: boolean;
}

const utf7IsDisabled =
  "Support for UTF-7 is disabled. See https://aka.ms/dotnet-warnings/SYSLIB0001 for more information.";

const rules: PerEdition<EncodingRules> = {
  Desktop: { codePageName: (name) => name, standard: encodings.windows1252, refusesUtf7: false },
  Core: {
    codePageName: (name) => name.toLowerCase(),
    standard: encodings.utf8WithoutMark,
    refusesUtf7: true,
  },
};

function webName(self: Encoding): string {
  const { web, windows } = encodingNames[self.codec];
  return windows === undefined ? web : rules[edition()].codePageName(web);
}

/** Further code pages of Windows, as Encoding.GetEncodings() of .NET Framework lists them. */
const furtherCodePages = `37 500 708 870 875 1026 1047 1140-1149 1361 10001-10006 10008 10010 10017 10021 10029 10079 10081
  10082 20000-20005 20105-20108 20261 20269 20273 20277 20278 20280 20284 20285 20290 20297 20420 20423 20424 20833 20838
  20871 20880 20905 20924 20932 20936 20949 21025 29001 38598 50220-50222 50225 50227 51936 51949 52936 54936 57002-57011`;

const furtherNames = `euc-cn euc-kr gb18030 hz-gb-2312 ibm037 ibm500 iso-2022-jp iso-2022-kr iso-8859-8-i`;

function isUnmodelled(codePage: number): boolean {
  return furtherCodePages.split(/\s+/).some((range) => {
    const [from, to = from] = range.split("-").map(Number);
    return codePage >= from && codePage <= to;
  });
}

function noEncoding(name: string, isCodePage: boolean): unknown {
  const more =
    "For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.";
  if (isCodePage && isUnmodelled(Number(name))) return notModelled(`The encoding of code page ${name}`);
  if (isCodePage) return notSupported(`No data is available for encoding ${name}. ${more}`);
  if (furtherNames.split(/\s+/).includes(name.toLowerCase())) return notModelled(`The encoding ${name}`);
  return argumentInvalid(`'${name}' is not a supported encoding name. ${more}`, "name");
}

/** Code pages that .NET holds for fit to be shown and saved by browsers and mail programs. */
const everywhere: readonly number[] = [
  874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 20866, 21866, 28591, 28592, 28594,
  28595, 28596, 28597, 28599, 51932, 65001,
];

/** Code pages that are fit for browsers alone, and for mail alone. */
const inBrowsers: readonly number[] = [720, 852, 862, 866, 28598];
const inMail: readonly number[] = [20127, 28593, 28603, 28605];

function standard(): Encoding {
  return rules[edition()].standard;
}

export default defineClr<Encoding>({
  properties: {
    BodyName: (self) => encodingNames[self.codec].body ?? webName(self),
    EncodingName: (self) => encodingNames[self.codec].shown,
    HeaderName: (self) => encodingNames[self.codec].header ?? webName(self),
    WebName: webName,
    WindowsCodePage: (self) => encodingNames[self.codec].windows ?? 1200,
    CodePage: (self) => self.codePage,
    IsSingleByte: (self) => encodingNames[self.codec].windows !== undefined && !isDoubleByte(self.codec),
    IsReadOnly: (self) => !self.isCopy,
    EncoderFallback: (self) => fallbackOf(self, "Encoder"),
    DecoderFallback: (self) => fallbackOf(self, "Decoder"),
    IsBrowserDisplay: ({ codePage }) => everywhere.includes(codePage) || inBrowsers.includes(codePage),
    IsBrowserSave: ({ codePage }) => [...everywhere, ...inBrowsers, 1200, 28605].includes(codePage),
    IsMailNewsDisplay: ({ codePage }) => everywhere.includes(codePage) || inMail.includes(codePage),
    IsMailNewsSave: ({ codePage }) => everywhere.includes(codePage) || inMail.includes(codePage),
  },
  staticProperties: {
    ASCII: () => encodings.ascii,
    Latin1: () => encodings.latin1,
    Unicode: () => encodings.unicode,
    BigEndianUnicode: () => encodings.bigEndianUnicode,
    UTF8: () => encodings.utf8,
    UTF32: () => encodings.utf32,
    UTF7: () => encodings.utf7,
    Default: standard,
  },
  methods: {
    "GetChars(byte[],int,int)": (self, bytes: Bytes, index: number, count: number) =>
      characterItems(self.decode(part(self, bytes, index, count))),
    GetPreamble: (self) => Uint8Array.from(self.preamble),
    "GetBytes(string)": (self, text: Text) => {
      checkNotNull(text, "s", "NullText");
      return encode(self, text);
    },
    "GetBytes(string,int,int)": encodePart,
    "GetBytes(char[])": (self, chars: Chars) => {
      return self.encode(charText(chars));
    },
    "GetBytes(char[],int,int)": (self, chars: Chars, index: number, count: number) =>
      self.encode(charPart(charText(chars), index, count, "chars")),
    "GetBytes(string,int,int,byte[],int)": (
      self,
      text: Text,
      index: number,
      count: number,
      target: unknown[],
      at: number,
    ) => {
      const bytes = self.encode(charPart(text ?? "", index, count, "s"));
      if (at < 0 || at > target.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "byteIndex");
      if (bytes.length > target.length - at)
        throw clrError(
          "System.ArgumentException",
          "BytesTooFew",
          [self.codePage, encodingNames[self.codec].shown],
          "bytes",
        );
      putBytes(bytes, target, at);
      return bytes.length;
    },
    "GetByteCount(string)": (self, text: Text) => encode(self, text).length,
    "GetByteCount(string,int,int)": (self, text: Text, index: number, count: number) =>
      encodePart(self, text, index, count).length,
    "GetByteCount(char[],int,int)": (self, chars: Chars, index: number, count: number) =>
      self.encode(charPart(charText(chars), index, count, "chars")).length,
    "GetCharCount(byte[],int,int)": (self, bytes: Bytes, index: number, count: number) =>
      self.decode(part(self, bytes, index, count)).length,
    "GetByteCount(char[])": (self, chars: Chars) => self.encode(charText(chars)).length,
    "GetString(byte[])": (self, bytes: Bytes) => {
      checkNotNull(bytes, "bytes", "NullArray");
      return self.decode(bytesOf(bytes));
    },
    "GetString(byte[],int,int)": (self, bytes: Bytes, index: number, count: number) =>
      self.decode(part(self, bytes, index, count)),
    "GetChars(byte[])": (self, bytes: Bytes) => {
      checkNotNull(bytes, "bytes", "NullArray");
      return characterItems(self.decode(bytesOf(bytes)));
    },
    "GetCharCount(byte[])": (self, bytes: Bytes) => self.decode(bytesOf(bytes)).length,
    GetMaxByteCount: (self, count: number) => {
      checkSize(self, count, "charCount");
      if (self.codePage === 65001) return (count + 1) * 3;
      if (self.codePage === 12000) return (count + 1) * 4;
      return isUtf16(self) || isDoubleByte(self.codec) ? (count + 1) * 2 : count + 1;
    },
    GetMaxCharCount: (self, count: number) => {
      checkSize(self, count, "byteCount");
      if (self.codePage === 65001 || isDoubleByte(self.codec)) return count + 1;
      return isUtf16(self) ? (count >> 1) + (count & 1) + 1 : count;
    },
    Clone: (self) => self.copy(),
    "IsAlwaysNormalized()": (self) => isLatin1(self),
    "IsAlwaysNormalized(System.Text.NormalizationForm)": (self, form: EnumValue) =>
      isLatin1(self) && form.text === "FormC",
  },
  statics: {
    "GetEncoding(int)": (page: number) => {
      if (page < 0 || page > 65535) throw outOfRange("Valid values are between 0 and 65535, inclusive.", "codepage");
      if (page === 42 || (page > 0 && page < 4))
        throw argumentInvalid(`${page} is not a supported code page.`, "codepage");
      return page === 0 ? standard() : find(String(page), true);
    },
    "GetEncoding(string)": (name: Text) => {
      checkNotNull(name, "name");
      return find(name as string, false);
    },
    "Convert(System.Text.Encoding,System.Text.Encoding,byte[])": (from: Encoding, to: Encoding, bytes: Bytes) =>
      to.encode(from.decode(bytesOf(bytes))),
  },
  toText: (self) =>
    self.codePage === 65001 && self.preamble.length > 0
      ? "System.Text.UTF8Encoding+UTF8EncodingSealed"
      : self.clrType.name,
});
