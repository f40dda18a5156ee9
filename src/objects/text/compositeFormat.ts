import { checkTextLength, pollStop } from "../../base/budget.ts";
import { blanks } from "../../base/text/blanks.ts";
import { clrError, clrException } from "../errors/PSError.ts";

/** A piece of a composite format: text as it is, or an argument with alignment and format. */
export type FormatPiece = string | { readonly index: number; readonly alignment: number; readonly format: string };

const cache = new Map<string, readonly FormatPiece[]>();

/** "{0,-10:N2} of {1}" taken apart; kept for the next time. Throws FormatException. */
function parseCompositeFormat(format: string): readonly FormatPiece[] {
  let found = cache.get(format);
  if (!found) {
    found = parse(format);
    if (cache.size > 500) cache.clear();
    cache.set(format, found);
  }
  return found;
}

/** string.Format: `show` gives the text of an argument in a format. */
export function compositeText(
  format: string,
  args: readonly unknown[],
  show: (value: unknown, format: string) => string,
): string {
  const pieces = parseCompositeFormat(format);
  let text = "";
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    pollStop();
    checkTextLength(text.length, 0);
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    if (piece.index >= args.length) throw indexTooLarge();
    const shown = show(args[piece.index], piece.format);
    const missing = Math.abs(piece.alignment) - shown.length;
    if (missing <= 0) text += shown;
    else checkTextLength(missing);
    if (missing > 0) text += piece.alignment < 0 ? shown + blanks(missing) : blanks(missing) + shown;
  }
  checkTextLength(text.length);
  return text;
}

function indexTooLarge(): unknown {
  return clrException(
    "System.FormatException",
    `Index (zero based) must be greater than or equal to zero and less than the size of the argument list.`,
  );
}

function invalid(offset: number, reason: string): unknown {
  return clrError("System.FormatException", "WrongCompositeFormat", [offset, reason]);
}

const endsEarly = "Format item ends prematurely.";
const largest = 1_000_000;

function parse(format: string): FormatPiece[] {
  const pieces: FormatPiece[] = [];
  let text = "";
  let at = 0;
  while (at < format.length) {
    pollStop();
    const character = format[at];
    if (character !== "{" && character !== "}") {
      const end = nextBrace(format, at);
      text += format.slice(at, end);
      at = end;
      continue;
    }
    at++;
    if (at >= format.length) throw invalid(at, endsEarly);
    if (format[at] === character) {
      text += character;
      at++;
      continue;
    }
    if (character === "}") throw invalid(at, "Unexpected closing brace without a corresponding opening brace.");
    const item = readItem(format, at);
    if (text !== "") pieces.push(text);
    text = "";
    pieces.push(item.piece);
    at = item.end;
  }
  if (text !== "") pieces.push(text);
  return pieces;
}

function nextBrace(format: string, from: number): number {
  brace.lastIndex = from;
  return brace.exec(format)?.index ?? format.length;
}

const brace = /[{}]/g;

function readItem(format: string, start: number): { piece: FormatPiece; end: number } {
  let at = start;
  if (!isDigit(format[at])) throw invalid(at, "Expected an ASCII digit.");
  let index = 0;
  while (isDigit(format[at]) && index < largest) {
    index = index * 10 + Number(format[at++]);
    if (at >= format.length) throw invalid(at, endsEarly);
  }
  at = skipSpaces(format, at);
  let alignment = 0;
  if (format[at] === ",") {
    const aligned = readAlignment(format, at + 1);
    alignment = aligned.alignment;
    at = aligned.end;
  }
  let itemFormat = "";
  if (format[at] === ":") {
    const end = format.indexOf("}", at + 1);
    const open = format.indexOf("{", at + 1);
    if (open >= 0 && (end < 0 || open < end)) throw invalid(open + 1, "Unexpected opening brace in format item.");
    if (end < 0) throw invalid(format.length, endsEarly);
    itemFormat = format.slice(at + 1, end);
    at = end;
  }
  if (format[at] !== "}") throw invalid(at, endsEarly);
  return { piece: { index, alignment, format: itemFormat }, end: at + 1 };
}

function readAlignment(format: string, start: number): { alignment: number; end: number } {
  let at = skipSpaces(format, start);
  const left = format[at] === "-";
  if (left) at++;
  if (at >= format.length) throw invalid(at, endsEarly);
  if (!isDigit(format[at])) throw invalid(at, "Expected an ASCII digit.");
  let width = 0;
  while (isDigit(format[at]) && width < largest) width = width * 10 + Number(format[at++]);
  at = skipSpaces(format, at);
  return { alignment: left ? -width : width, end: at };
}

function skipSpaces(format: string, start: number): number {
  let at = start;
  while (format[at] === " ") at++;
  if (at >= format.length) throw invalid(at, endsEarly);
  return at;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
