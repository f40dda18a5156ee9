import { isDoubleQuote, isIdentifierFollow, isNewLine, isSingleQuote, startsNewToken } from "./charTraits.ts";
import { findKeyword } from "./keywords.ts";
import type { LexerState } from "./LexerState.ts";
import { stringTokenHere, tokenHere } from "./makeToken.ts";
import { scanEscape } from "./scanEscape.ts";
import { scanDollar, scanDoubleQuoted, scanSingleQuoted } from "./scanString.ts";
import { TextPieces } from "./TextPieces.ts";
import type { Token } from "./Token.ts";

/**
 * generic-token: everything up to a character that starts a new token; quotes and backticks inside lose their marks,
 * variables and sub-expressions make the word expandable. Begins at the token's start; the first character belongs to it
 * whatever it is, as do all up to `from`.
 */
export function scanGenericToken(lexer: LexerState, from = lexer.tokenStart): Token {
  const start = lexer.tokenStart;
  lexer.position = from;
  const plainEnd = endOfPlainWord(lexer);
  if (plainEnd > start && startsNewToken(plainEnd < lexer.limit ? lexer.text.charCodeAt(plainEnd) : -1)) {
    lexer.position = plainEnd;
    return stringTokenHere(lexer, "Generic", lexer.text.slice(start, plainEnd), null);
  }
  const pieces = new TextPieces();
  if (from > start) pieces.append(lexer.slice(start, from));
  else if (startsNewToken(lexer.peek())) {
    pieces.append(lexer.slice(start, start + 1));
    lexer.position++;
  }
  while (true) {
    appendPlainWord(lexer, pieces);
    const code = lexer.peek();
    if (startsNewToken(code)) break;
    lexer.position++;
    if (isSingleQuote(code)) pieces.append(scanSingleQuoted(lexer));
    else if (isDoubleQuote(code)) scanDoubleQuoted(lexer, pieces);
    else if (code === 0x24) {
      if (!scanDollar(lexer, pieces, false)) pieces.append("$");
    } else if (lexer.peek() < 0) pieces.append("`");
    else pieces.append(scanEscape(lexer));
  }
  return stringTokenHere(lexer, "Generic", pieces.value, pieces.parts);
}

function appendPlainWord(lexer: LexerState, pieces: TextPieces): void {
  const end = endOfPlainWord(lexer);
  if (end > lexer.position) pieces.append(lexer.text.slice(lexer.position, end));
  lexer.position = end;
}

/** Where the characters from the place on end that stand for themselves in a word. */
function endOfPlainWord(lexer: LexerState): number {
  const { text, limit } = lexer;
  let index = lexer.position;
  for (; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (startsNewToken(code) || code === 0x24 || code === 0x60 || isSingleQuote(code) || isDoubleQuote(code)) break;
  }
  return index;
}

/** identifier, keyword or, in a command, a bare word. Begins at the token's start, at a letter. */
export function scanIdentifier(lexer: LexerState): Token {
  const { text, limit, tokenStart } = lexer;
  if (lexer.mode === "TypeName") return scanTypeName(lexer);
  let index = tokenStart + 1;
  while (index < limit && isIdentifierFollow(text.charCodeAt(index))) index++;
  lexer.position = index;
  if (lexer.inCommandMode && !startsNewToken(lexer.peek())) return scanGenericToken(lexer);
  const word = text.slice(tokenStart, index);
  if (!lexer.wantSimpleName && (lexer.mode === "Command" || lexer.mode === "Signature")) {
    const keyword = findKeyword(word);
    if (keyword !== undefined && (keyword !== "InlineScript" || lexer.inWorkflow)) {
      return tokenHere(lexer, keyword, word);
    }
  }
  return tokenHere(lexer, lexer.inCommandMode ? "Generic" : "Identifier", word);
}

/** The name of a type with its namespaces, nesting (`+`) and arity marks. */
function scanTypeName(lexer: LexerState): Token {
  const { text, limit, tokenStart } = lexer;
  let index = tokenStart + 1;
  for (; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (!isIdentifierFollow(code) && code !== 0x2e && code !== 0x2b && code !== 0x60 && code !== 0x23 && code !== 0x5c)
      break;
  }
  lexer.position = index;
  return tokenHere(lexer, "Identifier", text.slice(tokenStart, index).replaceAll("``", "`"));
}

/** label: `:` name, in front of a loop. Begins at the colon. */
export function scanLabel(lexer: LexerState): Token {
  lexer.position = lexer.tokenStart + 1;
  while (isIdentifierFollow(lexer.peek())) lexer.position++;
  if (!startsNewToken(lexer.peek())) return scanGenericToken(lexer, lexer.position + 1);
  return tokenHere(lexer, "Label", lexer.slice(lexer.tokenStart + 1, lexer.position));
}

/** The arguments behind `--%`: the rest of the line up to a pipe or `&&`, `||` outside double quotes. */
export function scanVerbatimArgument(lexer: LexerState): Token {
  while (lexer.peek() === 0x20 || lexer.peek() === 0x09) lexer.position++;
  const start = lexer.position;
  let inQuotes = false;
  while (true) {
    const code = lexer.peek();
    if (code < 0 || isNewLine(code)) break;
    if (isDoubleQuote(code)) inQuotes = !inQuotes;
    else if (!inQuotes && code === 0x7c) break;
    else if (!inQuotes && code === 0x26 && lexer.peek(1) === 0x26) break;
    lexer.position++;
  }
  lexer.tokenStart = start;
  return tokenHere(lexer, "Generic", lexer.slice(start, lexer.position));
}
