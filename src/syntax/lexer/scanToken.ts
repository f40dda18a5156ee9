import {
  isDash,
  isDigit,
  isDoubleQuote,
  isIdentifierStart,
  isNewLine,
  isSingleQuote,
  isVariableStart,
  isWhitespace,
  startsNewToken,
} from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";
import { tokenHere } from "./makeToken.ts";
import { scanBlockComment, scanLineComment } from "./scanComment.ts";
import { operatorOrWord, scanDash } from "./scanDash.ts";
import { scanNumber } from "./scanNumber.ts";
import { redirectionStream, scanRedirection } from "./scanRedirection.ts";
import {
  scanDoubleQuoted,
  scanHereStringExpandable,
  scanHereStringLiteral,
  scanSingleQuoted,
  stringToken,
} from "./scanString.ts";
import { scanVariable } from "./scanVariable.ts";
import { scanGenericToken, scanIdentifier, scanLabel } from "./scanWord.ts";
import { TextPieces } from "./TextPieces.ts";
import type { Token } from "./Token.ts";
import type { TokenKind } from "./TokenKind.ts";

/** Characters that are a token of their own wherever they stand. */
const single: ReadonlyMap<number, TokenKind> = new Map<number, TokenKind>([
  [0x28, "LParen"],
  [0x29, "RParen"],
  [0x7b, "LCurly"],
  [0x7d, "RCurly"],
  [0x3b, "Semi"],
  [0x2c, "Comma"],
]);

/** The next token in the lexer's mode; comments, white space and line continuations are passed over. */
export function scanToken(lexer: LexerState): Token {
  while (true) {
    skipWhitespace(lexer);
    lexer.tokenStart = lexer.position;
    const code = lexer.peek();
    if (code < 0) return endOfInput(lexer);
    if (code === 0x23) {
      scanLineComment(lexer);
      continue;
    }
    if (code === 0x3c && lexer.peek(1) === 0x23) {
      scanBlockComment(lexer);
      continue;
    }
    if (code === 0x60 && skipLineContinuation(lexer)) continue;
    if (code === 0x60 && lexer.peek(1) < 0) {
      lexer.position = lexer.limit;
      lexer.reportIncomplete("IncompleteString", lexer.limit + 1, lexer.limit + 1);
      continue;
    }
    return scanTokenAt(lexer, code);
  }
}

/** The end lies one behind the last character, as positions of errors show it. */
function endOfInput(lexer: LexerState): Token {
  const token = tokenHere(lexer, "EndOfInput");
  return { ...token, start: token.start + 1, end: token.end + 1 };
}

function skipWhitespace(lexer: LexerState): void {
  const { text, limit } = lexer;
  let index = lexer.position;
  while (index < limit && isWhitespace(text.charCodeAt(index))) index++;
  lexer.position = index;
}

/** A backtick at the end of a line joins it with the next one; a backtick before white space is passed over with it. */
function skipLineContinuation(lexer: LexerState): boolean {
  const code = lexer.peek(1);
  if (isNewLine(code)) {
    lexer.position += code === 0x0d && lexer.peek(2) === 0x0a ? 3 : 2;
    lexer.output.addLineContinuation(lexer.extent(lexer.tokenStart, lexer.position));
    return true;
  }
  if (!isWhitespace(code)) return false;
  lexer.position += 2;
  return true;
}

function scanTokenAt(lexer: LexerState, code: number): Token {
  if (isIdentifierStart(code)) return scanIdentifier(lexer);
  if (isDigit(code)) return scanDigit(lexer, code);
  if (code === 0x24) return scanDollarToken(lexer);
  if (isNewLine(code)) {
    lexer.position += code === 0x0d && lexer.peek(1) === 0x0a ? 2 : 1;
    return tokenHere(lexer, "NewLine");
  }
  const kind = single.get(code);
  if (kind !== undefined) {
    lexer.position++;
    return tokenHere(lexer, kind);
  }
  if (isDash(code)) return scanDash(lexer);
  if (isDoubleQuote(code)) {
    lexer.position++;
    const pieces = new TextPieces();
    scanDoubleQuoted(lexer, pieces);
    return stringToken(lexer, pieces, false);
  }
  if (isSingleQuote(code)) {
    lexer.position++;
    const value = scanSingleQuoted(lexer);
    return tokenHere(lexer, "StringLiteral", value);
  }
  return scanPunctuation(lexer, code);
}

function scanDigit(lexer: LexerState, code: number): Token {
  const stream = redirectionStream(code);
  if (stream !== undefined && lexer.peek(1) === 0x3e && (lexer.inCommandMode || isMerging(lexer))) {
    lexer.position += 2;
    return scanRedirection(lexer, stream, true);
  }
  return scanNumber(lexer) ?? scanGenericToken(lexer);
}

/** At `n>&1` or `n>&2`, which is a redirection even where an expression is expected. */
function isMerging(lexer: LexerState): boolean {
  return lexer.peek(2) === 0x26 && (lexer.peek(3) === 0x31 || lexer.peek(3) === 0x32);
}

function scanDollarToken(lexer: LexerState): Token {
  lexer.position++;
  if (lexer.peek() === 0x28) {
    lexer.position++;
    return tokenHere(lexer, "DollarParen");
  }
  return scanVariable(lexer, false, false) ?? scanGenericToken(lexer);
}

function scanAt(lexer: LexerState): Token {
  lexer.position++;
  const code = lexer.peek();
  if (code === 0x28 || code === 0x7b) {
    lexer.position++;
    return tokenHere(lexer, code === 0x28 ? "AtParen" : "AtCurly");
  }
  if (isSingleQuote(code) || isDoubleQuote(code)) {
    lexer.position++;
    return isSingleQuote(code) ? scanHereStringLiteral(lexer) : scanHereStringExpandable(lexer);
  }
  if (isVariableStart(code)) return scanVariable(lexer, true, false) ?? scanGenericToken(lexer);
  lexer.report("UnrecognizedToken", lexer.tokenStart, lexer.position);
  return tokenHere(lexer, "Unknown");
}

function scanPunctuation(lexer: LexerState, code: number): Token {
  const next = lexer.peek(1);
  switch (code) {
    case 0x40:
      return scanAt(lexer);
    case 0x7c:
      return next === 0x7c ? operator(lexer, "OrOr", 2) : operator(lexer, "Pipe", 1);
    case 0x26:
      return next === 0x26 ? operator(lexer, "AndAnd", 2) : operator(lexer, "Ampersand", 1);
    case 0x3d:
      return operatorOrWord(lexer, "Equals", 1);
    case 0x2b:
      return scanPlus(lexer, next);
    case 0x2a:
      return scanStar(lexer, next);
    case 0x2f:
      return next === 0x3d ? operatorOrWord(lexer, "DivideEquals", 2) : operatorOrWord(lexer, "Divide", 1);
    case 0x25:
      return next === 0x3d ? operatorOrWord(lexer, "RemainderEquals", 2) : operatorOrWord(lexer, "Rem", 1);
    case 0x3e:
      lexer.position++;
      return scanRedirection(lexer, "Output", false);
    case 0x3c:
      return operator(lexer, "RedirectInStd", 1);
    case 0x5b:
      return lexer.inCommandMode ? scanGenericToken(lexer) : operator(lexer, "LBracket", 1);
    case 0x5d:
      return operator(lexer, "RBracket", 1);
    case 0x2e:
      return scanDot(lexer, next);
    case 0x21:
      return scanExclamation(lexer, next);
    case 0x3a:
      return scanColon(lexer, next);
    case 0x3f:
      return scanQuestion(lexer, next);
    default:
      return scanGenericToken(lexer);
  }
}

function operator(lexer: LexerState, kind: TokenKind, length: number): Token {
  lexer.position = lexer.tokenStart + length;
  return tokenHere(lexer, kind);
}

function scanPlus(lexer: LexerState, next: number): Token {
  if (next === 0x2b) return operatorOrWord(lexer, "PlusPlus", 2);
  if (next === 0x3d) return operatorOrWord(lexer, "PlusEquals", 2);
  if (lexer.allowSignedNumbers && (isDigit(next) || next === 0x2e)) {
    return scanNumber(lexer) ?? scanGenericToken(lexer);
  }
  return operatorOrWord(lexer, "Plus", 1);
}

function scanStar(lexer: LexerState, next: number): Token {
  if (next === 0x3d) return operatorOrWord(lexer, "MultiplyEquals", 2);
  if (next !== 0x3e) return operatorOrWord(lexer, "Multiply", 1);
  lexer.position += 2;
  return scanRedirection(lexer, "All", true);
}

function scanDot(lexer: LexerState, next: number): Token {
  if (next === 0x2e) return operatorOrWord(lexer, "DotDot", 2);
  if (isDigit(next)) return scanNumber(lexer) ?? scanGenericToken(lexer);
  if (!lexer.inCommandMode || startsNewToken(next) || next === 0x24 || isSingleQuote(next) || isDoubleQuote(next)) {
    return operator(lexer, "Dot", 1);
  }
  return scanGenericToken(lexer);
}

function scanExclamation(lexer: LexerState, next: number): Token {
  const isWord = lexer.inCommandMode ? !startsNewToken(next) : lexer.inExpressionMode && isIdentifierStart(next);
  return isWord ? scanGenericToken(lexer) : operator(lexer, "Exclaim", 1);
}

function scanColon(lexer: LexerState, next: number): Token {
  if (next === 0x3a) return operatorOrWord(lexer, "ColonColon", 2);
  if (lexer.inCommandMode) return isIdentifierStart(next) ? scanLabel(lexer) : scanGenericToken(lexer);
  return operator(lexer, "Colon", 1);
}

function scanQuestion(lexer: LexerState, next: number): Token {
  if (lexer.inCommandMode || !lexer.rules.hasNullOperators) return scanGenericToken(lexer);
  if (next !== 0x3f) return operator(lexer, "QuestionMark", 1);
  return lexer.peek(2) === 0x3d ? operator(lexer, "QuestionQuestionEquals", 3) : operator(lexer, "QuestionQuestion", 2);
}

/** The operator of a member access or an index directly behind an expression; null when there is none. */
export function scanMemberAccess(lexer: LexerState, allowBracket: boolean): Token | null {
  lexer.tokenStart = lexer.position;
  while (lexer.inExpressionMode && lexer.peek() === 0x3c && lexer.peek(1) === 0x23) {
    scanBlockComment(lexer);
    lexer.tokenStart = lexer.position;
  }
  const code = lexer.peek();
  const next = lexer.peek(1);
  if (code === 0x2e) {
    if (next === 0x2e || (lexer.inCommandMode && endsArgument(next))) return null;
    return operator(lexer, "Dot", 1);
  }
  if (code === 0x5b) return allowBracket ? operator(lexer, "LBracket", 1) : null;
  if (code === 0x3a && next === 0x3a) {
    return lexer.inCommandMode && endsArgument(lexer.peek(2)) ? null : operator(lexer, "ColonColon", 2);
  }
  if (code !== 0x3f || !lexer.rules.hasNullOperators) return null;
  if (next === 0x2e) return operator(lexer, "QuestionDot", 2);
  return next === 0x5b && allowBracket ? operator(lexer, "QuestionLBracket", 2) : null;
}

function endsArgument(code: number): boolean {
  return code < 0 || isWhitespace(code) || isNewLine(code);
}
