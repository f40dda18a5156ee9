import { joinBytes } from "../../base/joinBytes.ts";
import { decodeText, detectPreamble, encodeText } from "../../base/text/textCodec.ts";
import type { Encoding } from "../../objects/values/io/Encoding.ts";

/** The text of a file's bytes: a mark at the start decides, else the given encoding. */
export function textOfBytes(bytes: Uint8Array, encoding: Encoding): string {
  const mark = detectPreamble(bytes);
  return mark ? decodeText(bytes.subarray(mark.length), mark.codec) : decodeText(bytes, encoding.codec);
}

/** The bytes of a new file with that text. */
export function bytesOfText(text: string, encoding: Encoding): Uint8Array {
  return joinBytes([Uint8Array.from(encoding.preamble), encodeText(text, encoding.codec)]);
}

/** The bytes to add to a file: in its own encoding where its first bytes tell one and none was asked for. */
export function appendedBytes(existing: Uint8Array, text: string, encoding: Encoding, isChosen: boolean): Uint8Array {
  if (existing.length === 0) return bytesOfText(text, encoding);
  const mark = isChosen ? null : detectPreamble(existing);
  return encodeText(text, mark?.codec ?? encoding.codec);
}

/** The lines of a text as Get-Content gives them: CR, LF and CRLF end one, and the last end begins no line of its own. */
export function linesOf(text: string): string[] {
  if (text === "") return [];
  const lines = text.split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}

/** The parts of a text between delimiters, with them (`keeps`) or without; an empty rest at the end is no part. */
export function partsOf(text: string, delimiter: string, keeps: boolean): string[] {
  if (text === "") return [];
  const parts = text.split(delimiter);
  const rest = parts.pop() ?? "";
  const ended = keeps ? parts.map((part) => part + delimiter) : parts;
  return rest === "" ? ended : [...ended, rest];
}
