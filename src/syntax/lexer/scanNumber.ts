import { endsNumber, isDash, isDigit, isHexDigit, startsNewToken } from "./charTraits.ts";
import type { LexerState } from "./LexerState.ts";
import { numberTokenHere } from "./makeToken.ts";
import { type NumberBase, numberValue } from "./numberValue.ts";
import type { Token } from "./Token.ts";

const multipliers: ReadonlyMap<number, bigint> = new Map([
  [0x6b, 1024n],
  [0x6d, 1024n ** 2n],
  [0x67, 1024n ** 3n],
  [0x74, 1024n ** 4n],
  [0x70, 1024n ** 5n],
]);

function lowerCase(code: number): number {
  return code | 0x20;
}

function skipDigits(lexer: LexerState): void {
  const { text, limit } = lexer;
  let index = lexer.position;
  while (index < limit && isDigit(text.charCodeAt(index))) index++;
  lexer.position = index;
}

/**
 * number: sign, then `0x` digits, `0b` digits, or digits with point and exponent; then a type suffix and a multiplier.
 * Begins at the token's start. Null, with the place unchanged, when what stands there is a word that only begins like a
 * number; as an argument, also when no type holds it.
 */
export function scanNumber(lexer: LexerState): Token | null {
  const start = lexer.tokenStart;
  lexer.position = start;
  const negative = isDash(lexer.peek());
  if (negative || lexer.peek() === 0x2b) lexer.position++;
  const base = scanBase(lexer);
  const digitsStart = lexer.position;
  let real = false;
  if (base === "hexadecimal") while (isHexDigit(lexer.peek())) lexer.position++;
  else if (base === "binary") while (lexer.peek() === 0x30 || lexer.peek() === 0x31) lexer.position++;
  else real = scanDecimal(lexer);
  const spelled = lexer.slice(digitsStart, lexer.position);
  const digits = real ? spelled.replace(/[–—―]/, "-") : spelled;
  if (digits === "" && base !== "hexadecimal") return fail(lexer, start);
  const suffix = scanSuffix(lexer);
  const multiplier = scanMultiplier(lexer);
  if (!atNumberEnd(lexer)) return fail(lexer, start);
  if (base === "decimal" && !real && suffix === "" && multiplier === 1n && digits.length <= 9)
    return numberTokenHere(lexer, negative ? 0 - Number(digits) : Number(digits));
  const isTooLarge = real && !lexer.rules.hasInfiniteNumbers && !Number.isFinite(Number(digits));
  const value =
    digits === "." || isTooLarge
      ? undefined
      : numberValue({ negative, base, digits: digits || "0", real, suffix, multiplier });
  if (value === undefined) {
    if (lexer.inCommandMode) return fail(lexer, start);
    const [from, to] = lexer.rules.tellsWholeNumber ? [start, lexer.position] : [lexer.position, lexer.position + 1];
    lexer.report("BadNumericConstant", from, to, lexer.slice(start, lexer.position));
  }
  return numberTokenHere(lexer, value ?? null);
}

function fail(lexer: LexerState, start: number): null {
  lexer.position = start;
  return null;
}

function scanBase(lexer: LexerState): NumberBase {
  if (lexer.peek() !== 0x30) return "decimal";
  const mark = lowerCase(lexer.peek(1));
  if (mark === 0x78) {
    lexer.position += 2;
    return "hexadecimal";
  }
  if (mark === 0x62 && lexer.rules.hasBinaryNumbers) {
    lexer.position += 2;
    return "binary";
  }
  return "decimal";
}

/** Digits with an optional point and exponent; true when one of the two is there. */
function scanDecimal(lexer: LexerState): boolean {
  let real = false;
  skipDigits(lexer);
  if (lexer.peek() === 0x2e && lexer.peek(1) !== 0x2e) {
    real = true;
    lexer.position++;
    skipDigits(lexer);
  }
  if (lowerCase(lexer.peek()) === 0x65) {
    const sign = lexer.peek(1);
    const length = sign === 0x2b || isDash(sign) ? 2 : 1;
    if (isDigit(lexer.peek(length))) {
      real = true;
      lexer.position += length;
      skipDigits(lexer);
    }
  }
  return real;
}

function scanSuffix(lexer: LexerState): string {
  const first = lowerCase(lexer.peek());
  if (first === 0x64 || first === 0x6c) {
    lexer.position++;
    return String.fromCharCode(first);
  }
  if (!lexer.rules.hasSuffixesOfAllTypes) return "";
  if (first === 0x79 || first === 0x73 || first === 0x6e) {
    lexer.position++;
    return String.fromCharCode(first);
  }
  if (first !== 0x75) return "";
  lexer.position++;
  const second = lowerCase(lexer.peek());
  if (second !== 0x79 && second !== 0x73 && second !== 0x6c) return "u";
  lexer.position++;
  return `u${String.fromCharCode(second)}`;
}

function scanMultiplier(lexer: LexerState): bigint {
  const factor = multipliers.get(lowerCase(lexer.peek()));
  if (factor === undefined || lowerCase(lexer.peek(1)) !== 0x62) return 1n;
  lexer.position += 2;
  return factor;
}

function atNumberEnd(lexer: LexerState): boolean {
  const code = lexer.peek();
  if (startsNewToken(code)) return true;
  if (lexer.inCommandMode) return false;
  if (code === 0x3f && lexer.peek(1) === 0x3f && lexer.peek(2) === 0x3d) return lexer.rules.hasNullOperators;
  if (lexer.rules.hasNullOperators && lexer.ternaryEndsNumber && (code === 0x3f || code === 0x3a)) return true;
  return endsNumber(code);
}
