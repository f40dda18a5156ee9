import { statSync } from "node:fs";
import { ownEntry } from "../../base/ownEntry.ts";
import { decodeText } from "../../base/text/textCodec.ts";
import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";

const largestPage = 4_000_000;

/** The text of a page in the encoding that is named, else told from its bytes; what is no page of text is refused in one sentence. */
export function readPageText(file: string, encoding: string | null = null): string {
  const bytes = pageBytes(file);
  if (encoding !== null) return decoded(bytes, encoding, file);
  const told = encodingOf(bytes);
  if (told === null) throw new UsageError(`The page '${file}' is binary, not text.`);
  return decoded(bytes, told, file);
}

/** The decoder's own name for an encoding that a person named. */
export function checkEncoding(name: string): string {
  const known: Readonly<Record<string, string>> = {
    unicode: "utf-16le",
    bigendianunicode: "utf-16be",
    ansi: "windows-1252",
  };
  const label = ownEntry(known, name.toLowerCase()) ?? name;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(
      `--encoding takes the name of an encoding, such as utf-8, utf-16le, utf-16be or windows-1252, not '${name}'.`,
    );
  }
}

function pageBytes(file: string): Buffer {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new UsageError(`'${file}' is a folder, not a page.`);
    if (stats.size > largestPage)
      throw new UsageError(
        `The page '${file}' has ${megabytes(stats.size)} MB; pages have up to ${megabytes(largestPage)} MB.`,
      );
    return readInputFile(file, largestPage);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === "ENOENT" ? `There is no page '${file}'.` : `The page '${file}' cannot be read (${code}).`,
    );
  }
}

/** By a mark at the beginning, by where zeros are, by what UTF-8 allows; null for what is no text. */
function encodingOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.includes(0)) return utf16Of(bytes);
  if (isText(bytes, "utf-8")) return "utf-8";
  return declaredEncoding(bytes) ?? (isText(bytes, "windows-1252") ? "windows-1252" : null);
}

/** UTF-16 without a mark: its ASCII characters have their zero on one side. */
function utf16Of(bytes: Buffer): string | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]++;
  const [high, low] = zeros;
  // UTF-8 with a zero here and there is no text of pairs.
  if (
    (high + low) * 4 < bytes.length &&
    isText(
      bytes.filter((byte) => byte !== 0),
      "utf-8",
    )
  )
    return null;
  const encoding = high > low * 10 ? "utf-16be" : low > high * 10 ? "utf-16le" : null;
  return encoding !== null && isText(bytes, encoding) ? encoding : null;
}

/** What an HTML page says of itself. */
function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 2048).toString("latin1");
  const name = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    const encoding = name ? new TextDecoder(name).encoding : null;
    return encoding === "utf-8" ? null : encoding;
  } catch {
    return null;
  }
}

/** Whether bytes decode without a fault and to no control characters. */
function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(decode(bytes, encoding));
  } catch {
    return false;
  }
}

function decoded(bytes: Buffer, encoding: string, file: string): string {
  try {
    return decode(bytes, encoding);
  } catch {
    throw new UsageError(`The page '${file}' is not text in ${encoding.toUpperCase()}.`);
  }
}

/** Windows-1252 by our own table: some versions of Node.js read it as Latin-1. */
function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === "windows-1252") return decodeText(bytes, "windows-1252");
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes >= 10_000_000 ? 0 : 1).replace(/\.0$/, "");
}
