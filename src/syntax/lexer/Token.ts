import type { RedirectionStream } from "../ast/commands.ts";
import type { ConstantValue } from "../ast/expressions.ts";
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
