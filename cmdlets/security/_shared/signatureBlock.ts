import { digest } from "../../../src/base/crypto/digest.ts";
import { encodeText } from "../../../src/base/text/textCodec.ts";
import type { DigestName } from "../../../src/world/certificate/signedDigest.ts";

/** How the lines of a signature block are made comments in a kind of file. */
interface BlockStyle {
  readonly before: string;
  readonly after: string;
}

const scriptStyle: BlockStyle = { before: "# ", after: "" };
const xmlStyle: BlockStyle = { before: "<!-- ", after: " -->" };
const mofStyle: BlockStyle = { before: "/* ", after: " */" };

const styles = new Map([
  ...["ps1", "psm1", "psd1"].map((extension) => [extension, scriptStyle] as const),
  ...["ps1xml", "psc1", "cdxml", "xaml"].map((extension) => [extension, xmlStyle] as const),
  ["mof", mofStyle] as const,
]);

/** The style of a file by its name or extension; null: it cannot have a block. */
export function blockStyle(name: string): BlockStyle | null {
  return styles.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? null;
}

export interface SignedText {
  /** What the signature is about. */
  readonly content: string;
  /** The signature; null where there is no block. */
  readonly signature: Buffer | null;
}

/** Takes the block at the end of a text away. */
export function splitBlock(text: string, style: BlockStyle): SignedText {
  const begin = text.lastIndexOf(line(style, "SIG # Begin signature block"));
  const end = text.lastIndexOf(line(style, "SIG # End signature block"));
  if (begin < 0 || end < begin) return { content: text, signature: null };
  const lines = text.slice(begin, end).split(/\r?\n/).slice(1);
  const body = lines.map((each) => each.slice(style.before.length, each.length - style.after.length)).join("");
  return { content: text.slice(0, begin).replace(/\r?\n$/, ""), signature: Buffer.from(body, "base64") };
}

/** The text with a block behind it, in lines of 64 characters. */
export function withBlock(content: string, signature: Uint8Array, style: BlockStyle): string {
  const body =
    Buffer.from(signature)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  const lines = ["SIG # Begin signature block", ...body, "SIG # End signature block"];
  return `${content}\r\n${lines.map((each) => `${line(style, each)}\r\n`).join("")}`;
}

/** A script is digested as text in two bytes a character. */
export function digestOfText(content: string, algorithm: DigestName): Buffer {
  return digest(algorithm, encodeText(content, "utf-16"));
}

function line({ before, after }: BlockStyle, text: string): string {
  return before + text + after;
}
