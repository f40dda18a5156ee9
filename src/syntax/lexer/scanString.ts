import { isDoubleQuote, isNewLine, isSingleQuote, isVariableStart, isWhitespace } from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";
import { makeToken, stringTokenHere, tokenHere } from "./makeToken.ts";
import { scanEscape } from "./scanEscape.ts";
import { scanVariable } from "./scanVariable.ts";
import { TextPieces } from "./TextPieces.ts";
import type { NestedText, Token } from "./Token.ts";

/** single-quoted-string: `'` text with doubled quotes `'`. The place is behind the opening quote. Gives the value. */
export function scanSingleQuoted(lexer: LexerState): string {
  let value = "";
  let from = lexer.position;
  const start = from - 1;
  while (true) {
    skipPlain(lexer, isSingleQuote);
    const code = lexer.peek();
    if (code < 0) {
      lexer.reportIncomplete("TerminatorExpectedAtEndOfString", start, lexer.position, "'");
      return value + lexer.slice(from, lexer.position);
    }
    lexer.position++;
    value += lexer.slice(from, lexer.position - 1);
    if (!isSingleQuote(lexer.peek())) return value;
    value += String.fromCharCode(lexer.peek());
    lexer.position++;
    from = lexer.position;
  }
}

/** Goes on to the next character of a kind, or to the end. */
function skipPlain(lexer: LexerState, isMark: (code: number) => boolean): void {
  const { text, limit } = lexer;
  let index = lexer.position;
  while (index < limit && !isMark(text.charCodeAt(index))) index++;
  lexer.position = index;
}

/** double-quoted-string: text, escapes, doubled quotes, variables, sub-expressions. The place is behind the opening quote. */
export function scanDoubleQuoted(lexer: LexerState, pieces: TextPieces): void {
  const start = lexer.position - 1;
  while (true) {
    appendPlainText(lexer, pieces);
    const code = lexer.peek();
    if (code < 0) {
      lexer.reportIncomplete("TerminatorExpectedAtEndOfString", start, lexer.position, '"');
      return;
    }
    lexer.position++;
    if (isDoubleQuote(code)) {
      if (!isDoubleQuote(lexer.peek())) return;
      pieces.append(String.fromCharCode(lexer.peek()));
      lexer.position++;
    } else if (code === 0x24) {
      if (!scanDollar(lexer, pieces, false)) pieces.append("$");
    } else if (lexer.peek() >= 0) pieces.append(scanEscape(lexer));
    else pieces.append("`");
  }
}

function appendPlainText(lexer: LexerState, pieces: TextPieces): void {
  const { text, limit } = lexer;
  let index = lexer.position;
  for (; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x24 || code === 0x60 || isDoubleQuote(code)) break;
  }
  if (index > lexer.position) pieces.append(text.slice(lexer.position, index));
  lexer.position = index;
}

/** A variable or a sub-expression in a string or word; the place is behind the `$`. False when the `$` is plain text. */
export function scanDollar(lexer: LexerState, pieces: TextPieces, inHereString: boolean): boolean {
  const dollar = lexer.position - 1;
  const code = lexer.peek();
  let token: Token | null = null;
  if (code === 0x28) token = scanSubExpressionText(lexer, inHereString);
  else if (code === 0x7b || isVariableStart(code)) token = scanVariable(lexer, false, true);
  if (token === null) return false;
  pieces.appendToken(token, lexer.slice(dollar, lexer.position));
  return true;
}

/**
 * The text of `$( )` in a string: brackets are counted without regard to quotes, and the quoting that the string itself
 * needs (doubled or escaped quotes) is taken out. The place is at the bracket.
 */
function scanSubExpressionText(lexer: LexerState, inHereString: boolean): Token {
  const start = lexer.position - 1;
  lexer.position++;
  let depth = 1;
  let from = start;
  let text = "";
  const skipped: number[] = [];
  while (depth > 0) {
    const code = lexer.peek();
    if (code < 0) {
      lexer.reportIncomplete("IncompleteDollarSubexpressionReference", start, lexer.position);
      break;
    }
    lexer.position++;
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if (!inHereString && isDoubleQuote(code) && isDoubleQuote(lexer.peek())) {
      text += lexer.slice(from, lexer.position);
      skipped.push(text.length);
      lexer.position++;
      from = lexer.position;
    } else if (code === 0x60 && !inHereString && (isDoubleQuote(lexer.peek()) || lexer.peek() === 0x24)) {
      text += lexer.slice(from, lexer.position - 1) + lexer.slice(lexer.position, lexer.position + 1);
      skipped.push(text.length);
      lexer.position++;
      from = lexer.position;
    }
  }
  const token = makeToken(lexer, "SubExpressionText", start);
  if (skipped.length === 0) return token;
  text += lexer.slice(from, lexer.position);
  return { ...token, nestedText: makeNestedText(lexer, text, start, skipped) };
}

function makeNestedText(lexer: LexerState, text: string, start: number, skipped: readonly number[]): NestedText {
  const offsets: number[] = new Array(text.length + 2);
  let outer = start;
  let next = 0;
  for (let index = 0; index <= text.length; index++) {
    while (next < skipped.length && (skipped[next] ?? 0) <= index) {
      outer++;
      next++;
    }
    offsets[index] = lexer.sourceOffset(outer);
    outer++;
  }
  offsets[text.length + 1] = lexer.sourceOffset(outer);
  return { text, offsets };
}

/** A token from a double-quoted string or an expandable word: literal when it holds no expression. */
export function stringToken(lexer: LexerState, pieces: TextPieces, hereString: boolean): Token {
  const kind = hereString ? "HereStringExpandable" : "StringExpandable";
  return stringTokenHere(lexer, kind, pieces.value, pieces.parts);
}

/** The rest of a here-string's first line; the place is behind the opening quote. False after an error. */
function scanHereStringHeader(lexer: LexerState, quote: string): boolean {
  while (isWhitespace(lexer.peek())) lexer.position++;
  const code = lexer.peek();
  if (isNewLine(code)) {
    lexer.position += code === 0x0d && lexer.peek(1) === 0x0a ? 2 : 1;
    return true;
  }
  if (code < 0) {
    lexer.reportIncomplete("TerminatorExpectedAtEndOfString", lexer.tokenStart, lexer.position, `${quote}@`);
    return false;
  }
  lexer.report("UnexpectedCharactersAfterHereStringHeader", lexer.position, lexer.position + 1);
  while (lexer.peek() >= 0 && !isNewLine(lexer.peek())) lexer.position++;
  return false;
}

/** The end of a here-string: a quote and `@` at the beginning of a line. One that is indented is remembered for the report. */
class Footer {
  readonly #isQuote: (code: number) => boolean;
  readonly #mark: string;
  #indented = -1;

  constructor(isQuote: (code: number) => boolean, mark: string) {
    this.#isQuote = isQuote;
    this.#mark = mark;
  }

  /** True at the end, which it skips; the place is at a line's first character. */
  skip(lexer: LexerState): boolean {
    let ahead = 0;
    while (isWhitespace(lexer.peek(ahead))) ahead++;
    if (!this.#isQuote(lexer.peek(ahead)) || lexer.peek(ahead + 1) !== 0x40) return false;
    if (ahead > 0) {
      if (this.#indented < 0) this.#indented = lexer.position + ahead;
      return false;
    }
    lexer.position += 2;
    return true;
  }

  reportMissing(lexer: LexerState): void {
    if (this.#indented >= 0) lexer.report("WhitespaceBeforeHereStringFooter", this.#indented, lexer.position);
    else lexer.reportIncomplete("TerminatorExpectedAtEndOfString", lexer.tokenStart, lexer.position, this.#mark);
  }
}

/** here-string-literal: `@'` newline text newline `'@`. The place is behind the opening quote. */
export function scanHereStringLiteral(lexer: LexerState): Token {
  const finish = (value: string): Token => tokenHere(lexer, "HereStringLiteral", value);
  if (!scanHereStringHeader(lexer, "'")) return finish("");
  const footer = new Footer(isSingleQuote, "'@");
  const from = lexer.position;
  if (footer.skip(lexer)) return finish("");
  while (true) {
    const code = lexer.peek();
    if (code < 0) {
      footer.reportMissing(lexer);
      return finish(lexer.slice(from, lexer.position));
    }
    const end = lexer.position;
    lexer.position++;
    if (!isNewLine(code)) continue;
    if (code === 0x0d && lexer.peek() === 0x0a) lexer.position++;
    if (footer.skip(lexer)) return finish(lexer.slice(from, end));
  }
}

/** here-string-expandable: as the literal one, with escapes, variables and sub-expressions. */
export function scanHereStringExpandable(lexer: LexerState): Token {
  const pieces = new TextPieces();
  if (!scanHereStringHeader(lexer, '"')) return stringToken(lexer, pieces, true);
  const footer = new Footer(isDoubleQuote, '"@');
  if (footer.skip(lexer)) return stringToken(lexer, pieces, true);
  while (true) {
    const code = lexer.peek();
    if (code < 0) {
      footer.reportMissing(lexer);
      return stringToken(lexer, pieces, true);
    }
    const from = lexer.position;
    lexer.position++;
    if (isNewLine(code)) {
      if (code === 0x0d && lexer.peek() === 0x0a) lexer.position++;
      const lineStart = lexer.position;
      if (footer.skip(lexer)) return stringToken(lexer, pieces, true);
      pieces.append(lexer.slice(from, lineStart));
    } else if (code === 0x24) {
      if (!scanDollar(lexer, pieces, true)) pieces.append("$");
    } else if (code === 0x60 && lexer.peek() >= 0) pieces.append(scanEscape(lexer));
    else pieces.append(lexer.slice(from, lexer.position));
  }
}
