/** Classes of characters as PowerShell's tokeniser sees them. Codes are UTF-16 units; -1 is the end of the text. */

const WHITESPACE = 1;
const IDENTIFIER_START = 2;
const IDENTIFIER_FOLLOW = 4;
const STARTS_NEW_TOKEN = 8;
const ENDS_NUMBER = 16;
const DIGIT = 32;
const HEX_DIGIT = 64;
const VARIABLE_START = 128;

const traits = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(128);
  const add = (characters: string, trait: number): void => {
    for (let index = 0; index < characters.length; index++) {
      const code = characters.charCodeAt(index);
      table[code] = (table[code] ?? 0) | trait;
    }
  };
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const digits = "0123456789";
  add(" \t\v\f", WHITESPACE);
  add(`${letters}_`, IDENTIFIER_START);
  add(`${letters}${digits}_`, IDENTIFIER_FOLLOW);
  add("\0\r\n \t\v\f&(),;{|}", STARTS_NEW_TOKEN);
  add("\0\r\n \t\v\f&(),;{|}!#%*+-./<=>]", ENDS_NUMBER);
  add(digits, DIGIT);
  add(`${digits}abcdefABCDEF`, HEX_DIGIT);
  add(`${letters}${digits}_$?^:`, VARIABLE_START);
  return table;
}

function has(code: number, trait: number): boolean {
  return ((traits[code] ?? 0) & trait) !== 0;
}

const letterOrDigit = /^[\p{L}\p{Nd}]$/u;
const letter = /^\p{L}$/u;

function isLetterOrDigitBeyondAscii(code: number): boolean {
  return letterOrDigit.test(String.fromCharCode(code));
}

export function isWhitespace(code: number): boolean {
  if (code < 128) return has(code, WHITESPACE);
  if (code <= 256) return code === 0xa0 || code === 0x85;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isNewLine(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2013 && code <= 0x2015);
}

export function isSingleQuote(code: number): boolean {
  return code === 0x27 || (code >= 0x2018 && code <= 0x201b);
}

export function isDoubleQuote(code: number): boolean {
  return code === 0x22 || (code >= 0x201c && code <= 0x201e);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isHexDigit(code: number): boolean {
  return code < 128 && has(code, HEX_DIGIT);
}

export function isIdentifierStart(code: number): boolean {
  if (code < 128) return has(code, IDENTIFIER_START);
  return letter.test(String.fromCharCode(code));
}

export function isIdentifierFollow(code: number): boolean {
  if (code < 128) return has(code, IDENTIFIER_FOLLOW);
  return isLetterOrDigitBeyondAscii(code);
}

/** Characters that may follow `$` directly. */
export function isVariableStart(code: number): boolean {
  if (code < 128) return has(code, VARIABLE_START);
  return isLetterOrDigitBeyondAscii(code);
}

/** Characters of a variable name after its first one, the colon aside. */
export function isVariableFollow(code: number): boolean {
  return code === 0x3f || isIdentifierFollow(code);
}

/** Characters that end a bare word. */
export function startsNewToken(code: number): boolean {
  if (code < 0) return true;
  if (code < 128) return has(code, STARTS_NEW_TOKEN);
  return isWhitespace(code);
}

/** Characters that end a number in an expression. */
export function endsNumber(code: number): boolean {
  if (code < 0) return true;
  if (code < 128) return has(code, ENDS_NUMBER);
  return isDash(code) || isWhitespace(code);
}
