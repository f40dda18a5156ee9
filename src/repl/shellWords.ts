import type { LineBuffer } from "./LineBuffer.ts";
import type { SyntaxPaint } from "./SyntaxPaint.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The start of the token that stands before a place. */
export function shellWordStart(paint: SyntaxPaint, { text, cursor }: LineBuffer): number {
  return tokensOf(paint, text).findLast(({ start }) => start < cursor)?.start ?? 0;
}

/** The end of the token that a place is in or before. */
export function shellWordEnd(paint: SyntaxPaint, { text, cursor }: LineBuffer): number {
  return tokensOf(paint, text).find(({ end }) => end > cursor)?.end ?? text.length;
}

/** The start of the token behind a place. */
export function shellNextWord(paint: SyntaxPaint, { text, cursor }: LineBuffer): number {
  return tokensOf(paint, text).find(({ start }) => start > cursor)?.start ?? text.length;
}

function tokensOf(paint: SyntaxPaint, text: string): readonly Place[] {
  return paint.parse(text).tokens.filter(({ start, end }) => end > start);
}
