import { isDash, isDigit, isDoubleQuote, isIdentifierStart, isSingleQuote, startsNewToken } from "./charTraits.ts";
import { findDashOperator } from "./keywords.ts";
import type { LexerState } from "./LexerState.ts";
import { parameterTokenHere, tokenHere } from "./makeToken.ts";
import { scanNumber } from "./scanNumber.ts";
import { scanGenericToken } from "./scanWord.ts";
import type { Token } from "./Token.ts";
import type { TokenKind } from "./TokenKind.ts";

/** An operator of punctuation; in a command, only when nothing but a new token can follow, else a bare word. */
export function operatorOrWord(lexer: LexerState, kind: TokenKind, length: number): Token {
  lexer.position = lexer.tokenStart + length;
  if (lexer.inCommandMode && !startsNewToken(lexer.peek())) return scanGenericToken(lexer);
  return tokenHere(lexer, kind);
}

/** What begins with a dash: `--`, `-=`, a parameter or operator, a negative number, minus. Begins at the token's start. */
export function scanDash(lexer: LexerState): Token {
  lexer.position = lexer.tokenStart + 1;
  const code = lexer.peek();
  if (isDash(code)) return operatorOrWord(lexer, "MinusMinus", 2);
  if (code === 0x3d) return operatorOrWord(lexer, "MinusEquals", 2);
  if (lexer.inCommandMode ? isIdentifierStart(code) || code === 0x3f : isOperatorLetter(code))
    return scanParameter(lexer);
  if (lexer.allowSignedNumbers && (isDigit(code) || code === 0x2e)) {
    const number = scanNumber(lexer);
    if (number !== null) return number;
    return scanGenericToken(lexer);
  }
  return operatorOrWord(lexer, "Minus", 1);
}

/** parameter: dash, name, optional colon; with a quote in it a word, whose text in front of that stands for itself. In an expression the name is a word of letters, and may be an operator. */
function scanParameter(lexer: LexerState): Token {
  const { tokenStart } = lexer;
  if (!lexer.inCommandMode) {
    const { text, limit } = lexer;
    let index = lexer.position + 1;
    while (index < limit && isOperatorLetter(text.charCodeAt(index))) index++;
    lexer.position = index;
    const word = lexer.slice(tokenStart + 1, index);
    const operator = findDashOperator(word);
    if (operator !== undefined) return tokenHere(lexer, operator);
    return tokenHere(lexer, "Parameter", word);
  }
  while (true) {
    const code = lexer.peek();
    if (startsNewToken(code) || code === 0x2e || code === 0x5b || code === 0x3a) break;
    if (isSingleQuote(code) || isDoubleQuote(code)) return scanGenericToken(lexer, lexer.position);
    lexer.position++;
  }
  const name = lexer.slice(tokenStart + 1, lexer.position);
  const usedColon = lexer.peek() === 0x3a;
  if (usedColon) lexer.position++;
  return parameterTokenHere(lexer, name, usedColon);
}

function isOperatorLetter(code: number): boolean {
  return code < 128 && code !== 0x5f && isIdentifierStart(code);
}
