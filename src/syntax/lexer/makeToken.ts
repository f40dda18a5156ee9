import type { ConstantValue } from "../ast/expressions.ts";
import type { LexerState } from "./LexerState.ts";
import type { Token } from "./Token.ts";
import type { TokenKind } from "./TokenKind.ts";

/** A token of the lexer's text from `start` to the place. */
export function makeToken(lexer: LexerState, kind: TokenKind, start: number, value = ""): Token {
  return {
    kind,
    start: lexer.sourceOffset(start),
    end: lexer.sourceOffset(lexer.position),
    at: start,
    limit: lexer.position,
    value,
    number: null,
    parts: null,
    usedColon: false,
    redirection: null,
    nestedText: null,
  };
}

/** A token from the lexer's token start to the place. */
export function tokenHere(lexer: LexerState, kind: TokenKind, value = ""): Token {
  return makeToken(lexer, kind, lexer.tokenStart, value);
}

/** A number from the lexer's token start to the place. */
export function numberTokenHere(lexer: LexerState, number: ConstantValue): Token {
  return {
    kind: "Number",
    start: lexer.sourceOffset(lexer.tokenStart),
    end: lexer.sourceOffset(lexer.position),
    at: lexer.tokenStart,
    limit: lexer.position,
    value: "",
    number,
    parts: null,
    usedColon: false,
    redirection: null,
    nestedText: null,
  };
}

/** A command's parameter from the lexer's token start to the place. */
export function parameterTokenHere(lexer: LexerState, name: string, usedColon: boolean): Token {
  return {
    kind: "Parameter",
    start: lexer.sourceOffset(lexer.tokenStart),
    end: lexer.sourceOffset(lexer.position),
    at: lexer.tokenStart,
    limit: lexer.position,
    value: name,
    number: null,
    parts: null,
    usedColon,
    redirection: null,
    nestedText: null,
  };
}

/** A string or word from the lexer's token start to the place. */
export function stringTokenHere(
  lexer: LexerState,
  kind: TokenKind,
  value: string,
  parts: readonly (string | Token)[] | null,
): Token {
  return {
    kind,
    start: lexer.sourceOffset(lexer.tokenStart),
    end: lexer.sourceOffset(lexer.position),
    at: lexer.tokenStart,
    limit: lexer.position,
    value,
    number: null,
    parts,
    usedColon: false,
    redirection: null,
    nestedText: null,
  };
}
