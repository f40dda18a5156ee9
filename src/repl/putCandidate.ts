import type { Candidate } from "../session/completion/Candidate.ts";
import type { LineBuffer } from "./LineBuffer.ts";

/**
 * Puts a candidate in place of a range and gives where it ends. What holds something gets the mark that parts names, and the
 * cursor goes behind that, before a quote that closes the path: what is in it is typed next.
 */
export function putCandidate(buffer: LineBuffer, start: number, end: number, { text, kind }: Candidate): number {
  buffer.replace(start, end, text);
  if (kind !== "ProviderContainer") return buffer.cursor;
  const last = text.at(-1) ?? "";
  const quote = (last === "'" || last === '"') && text.indexOf(last) < text.length - 1 ? last : "";
  const path = text.slice(0, text.length - quote.length);
  const isMarked = path.endsWith("\\") || path.endsWith("/");
  const mark = isMarked ? "" : path.includes("/") && !path.includes("\\") ? "/" : "\\";
  buffer.replace(start, start + text.length, path + mark + quote);
  const after = buffer.cursor;
  buffer.cursor -= quote.length;
  return after;
}
