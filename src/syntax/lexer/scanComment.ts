import { isNewLine } from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";

/** line-comment: `#` to the end of the line. Begins at the token's start. */
export function scanLineComment(lexer: LexerState): void {
  const { text, limit } = lexer;
  let index = lexer.tokenStart + 1;
  while (index < limit && !isNewLine(text.charCodeAt(index))) index++;
  lexer.position = index;
  addComment(lexer, false);
}

/** block-comment: `<#` to `#>`. Begins at the token's start. */
export function scanBlockComment(lexer: LexerState): void {
  const end = lexer.text.indexOf("#>", lexer.tokenStart + 2);
  if (end < 0 || end + 2 > lexer.limit) {
    lexer.position = lexer.limit;
    lexer.reportIncomplete("MissingTerminatorMultiLineComment", lexer.tokenStart, lexer.position);
  } else lexer.position = end + 2;
  addComment(lexer, true);
}

function addComment(lexer: LexerState, block: boolean): void {
  const text = lexer.slice(lexer.tokenStart, lexer.position);
  lexer.output.addComment({ block, text, extent: lexer.extent(lexer.tokenStart, lexer.position) });
}
