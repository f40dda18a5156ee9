import { type EncodingObject, encodings } from "../model/EncodingObject.ts";

/** The encoding that a byte order mark tells, or null. */
export function detectEncoding(bytes: Uint8Array): EncodingObject | null {
  for (const encoding of [encodings.utf8, encodings.utf32, encodings.unicode, encodings.bigEndianUnicode]) {
    if (bytes.length >= encoding.preamble.length && encoding.preamble.every((byte, index) => bytes[index] === byte)) return encoding;
  }
  return null;
}

/** Text of a file's bytes: by its byte order mark, else by the encoding given (UTF-8). */
export function decodeText(bytes: Uint8Array, encoding: EncodingObject | null): string {
  return (detectEncoding(bytes) ?? encoding ?? encodings.utf8).decode(bytes).replace(/^\ufeff/, "");
}
