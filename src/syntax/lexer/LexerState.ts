import type { Edition } from "../../diag/Edition.ts";
import type { Extent } from "../../diag/Extent.ts";
import { makeParseError, type ParseError } from "../../diag/ParseError.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import type { Comment } from "../ast/Comment.ts";
import { type SyntaxRules, syntaxRules } from "./syntaxRules.ts";
import type { Token } from "./Token.ts";

/**
 * How the parser wants the next token divided: as a command's arguments (bare words), as an expression, as the name of a
 * type, or as the outline of a class.
 */
export type LexerMode = "Command" | "Expression" | "TypeName" | "Signature";

/** A part of a text, or a text derived from the source, with the source's offset for each of its own. */
interface NestedRange {
  readonly text: string;
  readonly offsets: readonly number[] | null;
  readonly start: number;
  readonly limit: number;
}

const signatureBegins = /^#+\s*SIG\s*#\s*Begin signature block/i;

/** What all lexers of one parse write to. */
export class LexerOutput {
  readonly errors: ParseError[] = [];
  readonly #errorKeys = new Set<string>();
  readonly #comments = new Map<number, Comment>();
  readonly #lineContinuations = new Map<number, Extent>();
  #signature: number | null = null;
  readonly tokens: Token[] = [];
  /** By a string or word: the tokens of the variables and sub-expressions in it. */
  readonly nestedTokens = new WeakMap<Token, readonly Token[]>();

  /** `keepsTokens` false: nobody wants the tokens. */
  constructor(readonly keepsTokens = true) {}

  /** Adds an error unless the same one was reported for the same place: text may be divided more than once. */
  report(id: string, extent: Extent, texts: readonly string[], incompleteInput: boolean): void {
    const key = `${extent.start}:${extent.end}:${id}`;
    if (this.#errorKeys.has(key)) return;
    this.#errorKeys.add(key);
    this.errors.push(makeParseError(id, extent, texts, incompleteInput));
  }

  /** A point to which `rollback` takes the errors back: for text that is read on trial. */
  mark(): number {
    return this.errors.length;
  }

  rollback(mark: number): void {
    for (const { id, extent } of this.errors.splice(mark))
      this.#errorKeys.delete(`${extent.start}:${extent.end}:${id}`);
  }

  addComment(comment: Comment): void {
    this.#comments.set(comment.extent.start, comment);
    if (!comment.block && signatureBegins.test(comment.text)) this.#signature ??= comment.extent.start;
  }

  /** Whether a place lies behind the beginning of the script's signature, where no statement may stand. */
  isSigned(place: number): boolean {
    return this.#signature !== null && place > this.#signature;
  }

  addLineContinuation(extent: Extent): void {
    this.#lineContinuations.set(extent.start, extent);
  }

  get lineContinuations(): readonly Extent[] {
    return [...this.#lineContinuations.values()];
  }

  get comments(): readonly Comment[] {
    return [...this.#comments.values()].sort((left, right) => left.extent.start - right.extent.start);
  }
}

/** The place in the text, the mode, and what the scanning functions need to read and report. */
export class LexerState {
  readonly source: SourceText;
  readonly text: string;
  readonly limit: number;
  readonly edition: Edition;
  /** What of the language the edition has. */
  readonly rules: SyntaxRules;
  readonly output: LexerOutput;
  /** The source's offset for every offset of `text`; null when they are the same. */
  readonly offsets: readonly number[] | null;
  /** True for the lexer of a sub-expression in a string. */
  readonly nested: boolean;
  position: number;
  tokenStart: number;
  mode: LexerMode = "Command";
  /** A sign directly in front of a number belongs to the number. */
  allowSignedNumbers = false;
  /** The next word is a member's name: no keyword, no wildcard characters. */
  wantSimpleName = false;
  /** `?` and `:` end a number: inside a ternary. */
  ternaryEndsNumber = false;
  inWorkflow = false;

  constructor(source: SourceText, output: LexerOutput, edition: Edition, nested: NestedRange | null = null) {
    this.source = source;
    this.output = output;
    this.edition = edition;
    this.rules = syntaxRules[edition];
    this.text = nested?.text ?? source.text;
    this.offsets = nested?.offsets ?? null;
    this.limit = nested?.limit ?? this.text.length;
    this.nested = nested !== null;
    this.position = nested?.start ?? 0;
    this.tokenStart = this.position;
  }

  /** The lexer for the text of a sub-expression in a string of this lexer. */
  forSubExpression(token: Token): LexerState {
    const { nestedText } = token;
    const range: NestedRange =
      nestedText === null
        ? { text: this.text, offsets: this.offsets, start: token.at, limit: token.limit }
        : { text: nestedText.text, offsets: nestedText.offsets, start: 0, limit: nestedText.text.length };
    const lexer = new LexerState(this.source, this.output, this.edition, range);
    lexer.inWorkflow = this.inWorkflow;
    return lexer;
  }

  /** The code at the place (plus `ahead`), -1 at the end. */
  peek(ahead = 0): number {
    const index = this.position + ahead;
    return index < this.limit ? this.text.charCodeAt(index) : -1;
  }

  get inCommandMode(): boolean {
    return this.mode === "Command";
  }

  get inExpressionMode(): boolean {
    return this.mode === "Expression";
  }

  sourceOffset(offset: number): number {
    if (this.offsets === null) return offset;
    return this.offsets[Math.min(offset, this.offsets.length - 1)] ?? 0;
  }

  extent(start: number, end: number): Extent {
    if (this.offsets === null) return { source: this.source, start, end };
    return { source: this.source, start: this.sourceOffset(start), end: this.sourceOffset(end) };
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  report(id: string, start: number, end: number, ...texts: string[]): void {
    this.output.report(id, this.extent(start, end), texts, false);
  }

  reportIncomplete(id: string, start: number, end: number, ...texts: string[]): void {
    this.output.report(id, this.extent(start, end), texts, this.position >= this.limit);
  }
}
