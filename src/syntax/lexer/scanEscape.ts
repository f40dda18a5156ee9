import { isHexDigit } from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";

const escapes: ReadonlyMap<number, string> = new Map([
  [0x30, "\0"],
  [0x61, "\u0007"],
  [0x62, "\b"],
  [0x66, "\f"],
  [0x6e, "\n"],
  [0x72, "\r"],
  [0x74, "\t"],
  [0x76, "\v"],
]);

/** Reads what follows a backtick; the place is behind the backtick and not at the end. Gives the text it stands for. */
export function scanEscape(lexer: LexerState): string {
  const code = lexer.peek();
  lexer.position++;
  const known = escapes.get(code);
  if (known !== undefined) return known;
  if (lexer.rules.hasUnicodeEscapes) {
    if (code === 0x65) return "\u001b";
    if (code === 0x75) return scanUnicodeEscape(lexer);
  }
  return String.fromCharCode(code);
}

/** unicode-escape: `u{ hex-digits }`, one to six digits. The place is behind the `u`. */
function scanUnicodeEscape(lexer: LexerState): string {
  const start = lexer.position - 2;
  if (lexer.peek() !== 0x7b) {
    lexer.report("InvalidUnicodeEscapeSequence", start, lexer.position);
    return "\uffff";
  }
  lexer.position++;
  const digitsStart = lexer.position;
  while (isHexDigit(lexer.peek())) {
    if (lexer.position - digitsStart === 6) {
      lexer.report("TooManyDigitsInUnicodeEscapeSequence", lexer.position, lexer.position + 1);
      return "\uffff";
    }
    lexer.position++;
  }
  if (lexer.peek() !== 0x7d) {
    const place = lexer.position;
    const isFull = place - digitsStart === 6;
    const id = isFull ? "MissingUnicodeEscapeSequenceTerminator" : "InvalidUnicodeEscapeSequence";
    lexer.report(id, place, place + 1);
    return "\uffff";
  }
  const digits = lexer.slice(digitsStart, lexer.position);
  lexer.position++;
  if (digits === "") {
    lexer.report("InvalidUnicodeEscapeSequence", start, lexer.position);
    return "\uffff";
  }
  const value = Number.parseInt(digits, 16);
  if (value > 0x10ffff) {
    lexer.report("InvalidUnicodeEscapeSequenceValue", digitsStart, lexer.position - 1);
    return "\uffff";
  }
  return String.fromCodePoint(value);
}
