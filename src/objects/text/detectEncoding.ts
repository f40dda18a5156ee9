import { detectPreamble } from "../../base/text/textCodec.ts";
import { Encoding, encodings } from "../values/io/Encoding.ts";

/** The encoding that a byte order mark tells, or null. */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const found = detectPreamble(bytes);
  return found && new Encoding(found.codec);
}

/** Text of a file's bytes: by its byte order mark, else by the encoding given (UTF-8). */
export function decodeText(bytes: Uint8Array, encoding: Encoding | null): string {
  return (detectEncoding(bytes) ?? encoding ?? encodings.utf8).decode(bytes).replace(/^\ufeff/, "");
}
