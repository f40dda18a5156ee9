import type { TokenKind } from "../syntax/lexer/TokenKind.ts";
import type { LineBuffer } from "./LineBuffer.ts";
import type { SyntaxPaint } from "./SyntaxPaint.ts";

const closing: Readonly<Partial<Record<TokenKind, TokenKind>>> = {
  LParen: "RParen",
  AtParen: "RParen",
  DollarParen: "RParen",
  LCurly: "RCurly",
  AtCurly: "RCurly",
  LBracket: "RBracket",
};

/** The place of the bracket that belongs to the one at the cursor, those of strings and comments aside; null where there is none. */
export function matchingBracket(paint: SyntaxPaint, { text, cursor }: LineBuffer): number | null {
  const open: { readonly kind: TokenKind; readonly place: number }[] = [];
  for (const { kind, end } of paint.parse(text).tokens) {
    const place = end - 1;
    if (closing[kind] !== undefined) open.push({ kind, place });
    else if (closingKinds.has(kind)) {
      const last = open.at(-1);
      if (last === undefined || closing[last.kind] !== kind) continue;
      open.pop();
      if (place === cursor) return last.place;
      if (last.place === cursor) return place;
    }
  }
  return null;
}

const closingKinds: ReadonlySet<TokenKind | undefined> = new Set(Object.values(closing));
