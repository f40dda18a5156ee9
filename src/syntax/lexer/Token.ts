import type { RedirectionStream } from "../ast/commands.ts";
import type { ConstantValue } from "../ast/expressions.ts";
import type { LexerState } from "./LexerState.ts";
import type { TokenKind } from "./TokenKind.ts";

/** `2>`, `*>>`, `3>&1`: to a file unless `to` names a stream. */
export interface RedirectionDetail {
  readonly from: RedirectionStream;
  readonly append: boolean;
  readonly to: RedirectionStream | null;
}

/** The text of a sub-expression in a string, without what the string's own quoting adds. */
export interface NestedText {
  readonly text: string;
  /** The source offset of every character of `text`, and of its end. */
  readonly offsets: readonly number[];
}

/** One token; `start` and `end` are source offsets. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Where the token begins in its lexer's own text. */
  readonly at: number;
  /** Where it ends there. */
  readonly limit: number;
  /** Strings and words: the value. Variables: the path. Parameters: the name. Labels: the label. */
  readonly value: string;
  readonly number: ConstantValue;
  /** Expandable strings: literal text and tokens in turn. */
  readonly parts: readonly (string | Token)[] | null;
  /** Parameters: a colon follows the name. */
  readonly usedColon: boolean;
  readonly redirection: RedirectionDetail | null;
  readonly nestedText: NestedText | null;
}

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
