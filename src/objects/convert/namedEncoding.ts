import { codePages, type TextCodec } from "../../base/text/textCodec.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { clrException } from "../errors/PSError.ts";
import { edition } from "../host/edition.ts";
import { toText } from "../ops/toText.ts";
import { withArgumentName } from "../values/clrText.ts";
import { Encoding } from "../values/io/Encoding.ts";
import { unwrap } from "../values/PSObject.ts";

/** An encoding by PowerShell's name for it, its registered name or its code page; null where there is none. */
export function namedEncoding(text: string): Encoding | null {
  const name = text.toLowerCase();
  const known = names[edition()].known.get(name);
  if (known) return known;
  const codec =
    otherNames.get(name) ?? codecs.find((each) => each.toLowerCase() === name || String(codePages[each]) === name);
  return codec ? new Encoding(codec) : null;
}

/**
 * An argument of -Encoding as the cmdlets take it: an Encoding. Windows PowerShell's "Byte", which is none, stays text;
 * what is neither text nor Int32 stays as it is in PowerShell 7.
 * Throws .NET's ArgumentException for a name that is not known.
 */
export function encodingArgument(value: unknown): unknown {
  const plain = unwrap(value);
  if (plain === null || plain === undefined || plain instanceof Encoding) return value;
  if (typeof plain === "number") return numberedEncoding(plain);
  const { hasByte, takesTextsAlone } = names[edition()];
  if (typeof plain !== "string" && takesTextsAlone) return value;
  const text = toText(plain);
  if (text.toLowerCase() === "byte" && hasByte) return "Byte";
  const found = takesTextsAlone && isCodePage(text) ? null : namedEncoding(text);
  if (found) return found;
  throw clrException("System.ArgumentException", unknownNameText(text));
}

/** The encoding of a code page, 0 the session's own. */
function numberedEncoding(codePage: number): Encoding {
  if (codePage > 65535 || codePage < 0) throw clrException("System.ArgumentOutOfRangeException", outOfRangeText());
  const found = namedEncoding(codePage === 0 ? "default" : String(codePage));
  if (!found) throw clrException("System.NotSupportedException", noDataText(String(codePage)));
  return found;
}

function isCodePage(text: string): boolean {
  return codecs.some((codec) => String(codePages[codec]) === text);
}

export const obsoleteEncodingText = "Encoding 'UTF-7' is obsolete, please use UTF-8.";

/** Whether cmdlets of the edition warn where they are given the encoding. */
export function isObsoleteEncoding(value: unknown): boolean {
  return names[edition()].warnsOfUtf7 && value instanceof Encoding && value.codec === "utf-7";
}

function noDataText(codePage: string): string {
  return `No data is available for encoding ${codePage}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`;
}

function outOfRangeText(): string {
  return withArgumentName("Valid values are between 0 and 65535, inclusive.", "codepage");
}

function unknownNameText(name: string): string {
  const text = `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`;
  return withArgumentName(text, "name");
}

/** Further names that .NET registers for them. */
const otherNames = new Map<string, TextCodec>([
  ["latin1", "iso-8859-1"],
  ["l1", "iso-8859-1"],
  ["iso_8859-1", "iso-8859-1"],
  ["utf8", "utf-8"],
  ["utf-16le", "utf-16"],
  ["unicodefffe", "utf-16BE"],
  ["utf-32le", "utf-32"],
  ["us-ascii", "us-ascii"],
  ["iso646-us", "us-ascii"],
  ["cp1252", "windows-1252"],
  ["x-ansi", "windows-1252"],
]);

const codecs = Object.keys(codePages) as TextCodec[];

const shared: readonly (readonly [string, Encoding])[] = [
  ["ascii", new Encoding("us-ascii")],
  ["unicode", new Encoding("utf-16")],
  ["bigendianunicode", new Encoding("utf-16BE")],
  ["utf32", new Encoding("utf-32")],
  ["bigendianutf32", new Encoding("utf-32BE")],
  ["utf7", new Encoding("utf-7")],
  ["oem", new Encoding("IBM437")],
  ["string", new Encoding("utf-16")],
  ["unknown", new Encoding("utf-16")],
];

interface EncodingNames {
  readonly known: ReadonlyMap<string, Encoding>;
  /** -Encoding takes "Byte", for content that is no text. */
  readonly hasByte: boolean;
  /** A text is never the number of a code page, and what is neither text nor number is left to the conversion to an Encoding. */
  readonly takesTextsAlone: boolean;
  readonly warnsOfUtf7: boolean;
}

const names: PerEdition<EncodingNames> = {
  Desktop: {
    known: new Map([...shared, ["default", new Encoding("windows-1252")], ["utf8", new Encoding("utf-8", true)]]),
    hasByte: true,
    takesTextsAlone: false,
    warnsOfUtf7: false,
  },
  Core: {
    known: new Map([
      ...shared,
      ["default", new Encoding("utf-8", false)],
      ["ansi", new Encoding("windows-1252")],
      ["utf8", new Encoding("utf-8", false)],
      ["utf8nobom", new Encoding("utf-8", false)],
      ["utf8bom", new Encoding("utf-8", true)],
    ]),
    hasByte: false,
    takesTextsAlone: true,
    warnsOfUtf7: true,
  },
};
