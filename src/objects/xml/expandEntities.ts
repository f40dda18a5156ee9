import { partsBefore } from "../../base/text/partsBefore.ts";
import type { XmlCursor } from "./XmlCursor.ts";

const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with its references resolved; `start` is where it stands, for errors. */
export function expandEntities(text: string, start: number, cursor: XmlCursor): string {
  if (!text.includes("&")) return text;
  let expanded = "";
  for (const [part, at] of partsBefore(text, "&")) expanded += expandPart(part, start + at, cursor);
  return expanded;
}

function expandPart(part: string, start: number, cursor: XmlCursor): string {
  return part.replace(
    /&(?:#x([\da-fA-F]+);|#(\d+);|([\p{L}_][\p{L}\p{N}_.-]*)(;?)|)/gu,
    (whole, hex: string, decimal: string, name: string, end: string, offset: number) => {
      if (whole === "&") throw cursor.error("An error occurred while parsing EntityName.", start + offset + 1);
      if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
      if (end === "") throw noSemicolon(start + offset + whole.length, cursor);
      const found = named.get(name);
      if (found === undefined) throw cursor.error(`Reference to undeclared entity '${name}'.`, start + offset + 1);
      return found;
    },
  );
}

function noSemicolon(at: number, cursor: XmlCursor): unknown {
  return cursor.error(`'${cursor.slice(at, at + 1)}' is an unexpected token. The expected token is ';'.`, at);
}
