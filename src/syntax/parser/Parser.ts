import { pollStop } from "../../base/budget.ts";
import type { Edition } from "../../diag/Edition.ts";
import { type Extent, SourceRange } from "../../diag/Extent.ts";
import { isIdentifierStart, isNewLine, isWhitespace } from "../lexer/charTraits.ts";
import type { LexerMode, LexerOutput, LexerState } from "../lexer/LexerState.ts";
import { scanMemberAccess, scanToken } from "../lexer/scanToken.ts";
import { scanVerbatimArgument } from "../lexer/scanWord.ts";
import type { SyntaxRules } from "../lexer/syntaxRules.ts";
import type { Token } from "../lexer/Token.ts";
import type { TokenKind } from "../lexer/TokenKind.ts";
import type { Grammar } from "./Grammar.ts";
import { parserBudget, TooComplicated } from "./parserBudget.ts";

/** Tokens that every mode divides alike. */
const modeless: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...(["NewLine", "EndOfInput", "Semi", "Comma", "LParen", "RParen", "LCurly", "RCurly"] as const),
  ...(["DollarParen", "AtParen", "AtCurly", "Pipe", "OrOr", "AndAnd", "Ampersand"] as const),
  ...(["StringLiteral", "StringExpandable", "HereStringLiteral", "HereStringExpandable"] as const),
]);

/** Whether a token stays what it is in another mode. A variable ends in an argument where it ends in an expression. */
function isSameIn(mode: LexerMode, kind: TokenKind): boolean {
  return modeless.has(kind) || (mode === "Expression" && (kind === "Variable" || kind === "SplattedVariable"));
}

type Rule<Result> = (parser: Parser) => Result;

/** A rule with what was read before it, given along so that no closure has to be made for it. */
type RuleOf<Given, Result> = (parser: Parser, given: Given) => Result;

/**
 * The parser's hold on the tokens: one token of look-ahead, which is divided again when the mode changes, and the reports.
 * The rules stand in the files of this folder as functions of a Parser; `grammar` leads from one file's rules back up to
 * those that use them.
 */
export class Parser {
  readonly grammar: Grammar<Parser>;
  readonly edition: Edition;
  readonly rules: SyntaxRules;
  readonly output: LexerOutput;
  lexer: LexerState;
  /** The text holds classes or enumerations. */
  definesTypes = false;
  /** A comma ends an expression: in the arguments of a method. */
  commaEndsExpression = false;
  /** Where tokens are noted down: the text's own, or those of the string that is parsed. */
  #tokens: Token[];
  #ahead: Token | null = null;
  #depth = 0;

  constructor(lexer: LexerState, grammar: Grammar<Parser>) {
    this.lexer = lexer;
    this.grammar = grammar;
    this.edition = lexer.edition;
    this.rules = lexer.rules;
    this.output = lexer.output;
    this.#tokens = lexer.output.tokens;
  }

  peek(): Token {
    if (this.#ahead === null) this.#ahead = this.#scan();
    return this.#ahead;
  }

  next(): Token {
    const token = this.#ahead;
    if (token === null) return this.#scan();
    this.#ahead = null;
    return token;
  }

  skip(): void {
    this.#ahead = null;
  }

  unget(token: Token): void {
    this.#ahead = token;
  }

  get hasLookAhead(): boolean {
    return this.#ahead !== null;
  }

  /** The rest of a line behind `--%`, as one token. */
  nextVerbatim(): Token {
    return this.#noted(scanVerbatimArgument(this.lexer));
  }

  #scan(): Token {
    pollStop();
    return this.#noted(scanToken(this.lexer));
  }

  #noted(token: Token): Token {
    if (this.output.keepsTokens) this.#tokens.push(token);
    return token;
  }

  /** Goes back to the beginning of a token, so that it is divided anew. */
  resync(token: Token): void {
    this.resyncTo(token.at);
  }

  resyncTo(position: number): void {
    this.#ahead = null;
    this.lexer.position = position;
    const tokens = this.#tokens;
    const from = Math.min(position, this.lexer.limit);
    while (tokens.length > 0 && (tokens[tokens.length - 1]?.at ?? 0) >= from) tokens.pop();
  }

  /** The place to which `resyncTo` can go back later: that of the next token. */
  get restorePoint(): number {
    return this.#ahead === null ? this.lexer.position : this.#ahead.at;
  }

  /** As `restorePoint`; the end, where it has been seen, lies behind itself. */
  get restorePointPastEnd(): number {
    const isAtEnd = this.#ahead?.kind === "EndOfInput";
    return isAtEnd ? this.lexer.limit + 1 : this.restorePoint;
  }

  setMode(mode: LexerMode): void {
    if (mode === this.lexer.mode) return;
    const ahead = this.#ahead;
    if (ahead !== null && !isSameIn(mode, ahead.kind)) this.resync(ahead);
    this.lexer.mode = mode;
  }

  /** True where the next token is known and begins with a letter: a word in a command, and no expression. */
  get atWord(): boolean {
    return this.#ahead !== null && isIdentifierStart(this.lexer.text.charCodeAt(this.#ahead.at));
  }

  inMode<Result>(mode: LexerMode, rule: Rule<Result>): Result;
  inMode<Result, Given>(mode: LexerMode, rule: RuleOf<Given, Result>, given: Given): Result;
  inMode<Result>(mode: LexerMode, rule: RuleOf<unknown, Result>, given?: unknown): Result {
    const saved = this.lexer.mode;
    this.setMode(mode);
    const result = rule(this, given);
    this.setMode(saved);
    return result;
  }

  /** Runs a rule inside brackets: in a mode, with commas as the array operator again. */
  bracketed<Result>(mode: LexerMode, rule: Rule<Result>): Result;
  bracketed<Result, Given>(mode: LexerMode, rule: RuleOf<Given, Result>, given: Given): Result;
  bracketed<Result>(mode: LexerMode, rule: RuleOf<unknown, Result>, given?: unknown): Result {
    const savedComma = this.commaEndsExpression;
    const savedTernary = this.lexer.ternaryEndsNumber;
    this.commaEndsExpression = false;
    this.lexer.ternaryEndsNumber = false;
    const result = this.inMode(mode, rule, given);
    this.commaEndsExpression = savedComma;
    this.lexer.ternaryEndsNumber = savedTernary;
    return result;
  }

  /** Runs a rule where a number ends at `?` and `:`, or goes on. */
  endingNumbers<Given, Result>(ends: boolean, rule: RuleOf<Given, Result>, given: Given): Result {
    const saved = this.lexer.ternaryEndsNumber;
    this.lexer.ternaryEndsNumber = ends;
    const result = rule(this, given);
    this.lexer.ternaryEndsNumber = saved;
    return result;
  }

  /** The next token with a sign belonging to a number. */
  peekSigned(): Token {
    const saved = this.lexer.allowSignedNumbers;
    this.lexer.allowSignedNumbers = true;
    const ahead = this.#ahead;
    if (ahead !== null && (ahead.kind === "Minus" || ahead.kind === "Plus")) this.resync(ahead);
    const token = this.peek();
    this.lexer.allowSignedNumbers = saved;
    return token;
  }

  /** The next token read as a simple name rather than as a keyword. */
  peekName(): Token {
    if (this.#ahead !== null) this.resync(this.#ahead);
    const saved = this.lexer.wantSimpleName;
    this.lexer.wantSimpleName = true;
    const token = this.peek();
    this.lexer.wantSimpleName = saved;
    return token;
  }

  /** `.`, `::`, `[` and their null-conditional forms directly behind an expression, else null. */
  nextMemberAccess(allowBracket: boolean): Token | null {
    if (this.#ahead !== null) return null;
    const token = scanMemberAccess(this.lexer, allowBracket);
    return token === null ? null : this.#noted(token);
  }

  /** The `[` that follows, white space aside; null, with nothing taken or divided, for anything else. */
  nextBracket(): Token | null {
    const ahead = this.#ahead;
    if (ahead !== null) {
      if (ahead.kind !== "LBracket") return null;
      this.#ahead = null;
      return ahead;
    }
    const { lexer } = this;
    let index = lexer.position;
    while (index < lexer.limit && isWhitespace(lexer.text.charCodeAt(index))) index++;
    return lexer.text.charCodeAt(index) === 0x5b && index < lexer.limit ? this.#scan() : null;
  }

  /** True when the character directly behind the last token is this one. */
  adjoins(code: number): boolean {
    return this.#ahead === null && this.lexer.peek() === code;
  }

  /** Runs a rule on another text, a sub-expression of a string; its tokens are added to `tokens`. */
  withLexer<Result>(lexer: LexerState, tokens: Token[], rule: (parser: Parser) => Result): Result {
    const savedLexer = this.lexer;
    const savedAhead = this.#ahead;
    const savedTokens = this.#tokens;
    this.lexer = lexer;
    this.#ahead = null;
    this.#tokens = [];
    const result = rule(this);
    tokens.push(...this.#tokens.filter(({ kind }) => kind !== "EndOfInput"));
    this.lexer = savedLexer;
    this.#ahead = savedAhead;
    this.#tokens = savedTokens;
    return result;
  }

  skipNewlines(): void {
    while (this.peek().kind === "NewLine") this.skip();
  }

  skipNewlinesAndSemicolons(): void {
    for (let kind = this.peek().kind; kind === "NewLine" || kind === "Semi"; kind = this.peek().kind) this.skip();
  }

  /** Takes the next token if it is of this kind. */
  accept(kind: TokenKind): Token | null {
    const token = this.peek();
    if (token.kind !== kind) return null;
    this.skip();
    return token;
  }

  extent(start: number, end: number): Extent {
    return new SourceRange(this.lexer.source, start, end);
  }

  textOf(token: Token): string {
    return token.kind === "EndOfInput" ? "" : this.lexer.source.slice(token.start, token.end);
  }

  /** A keyword as messages write it, however the text does. */
  keywordOf(token: Token): string {
    return token.kind.toLowerCase();
  }

  report(id: string, start: number, end: number, ...texts: string[]): void {
    this.output.report(id, this.extent(start, end), texts, false);
  }

  /** Reports something that more input behind the place could mend, if nothing follows there; true if that is so. */
  reportIncomplete(id: string, start: number, end: number, ...texts: string[]): boolean {
    const isIncomplete = this.lexer.offsets === null ? this.#nothingFrom(end) : this.#atEnd();
    this.output.report(id, this.extent(start, end), texts, isIncomplete);
    return isIncomplete;
  }

  /** Reports a bracket that is not closed; more input could mend that if the next token is the end of the text. */
  reportUnclosed(id: string, start: number, end: number): void {
    this.output.report(id, this.extent(start, end), [], this.#atEnd());
  }

  /** Where the next token begins, found without dividing it. */
  get nextStart(): number {
    if (this.#ahead !== null) return this.#ahead.start;
    const { lexer } = this;
    let index = lexer.position;
    while (index < lexer.limit && isWhitespace(lexer.text.charCodeAt(index))) index++;
    return lexer.sourceOffset(index < lexer.limit ? index : lexer.limit + 1);
  }

  reportUnexpected(token: Token): void {
    this.report("UnexpectedToken", token.start, token.end, this.textOf(token));
  }

  #atEnd(): boolean {
    return this.peek().kind === "EndOfInput";
  }

  /** True when only white space and comments follow a place of the lexer's text; the end of a line is none of them. */
  #nothingFrom(place: number): boolean {
    const { text, limit } = this.lexer;
    let index = place;
    while (index < limit) {
      const code = text.charCodeAt(index);
      if (isWhitespace(code)) index++;
      else if (code === 0x23) while (index < limit && !isNewLine(text.charCodeAt(index))) index++;
      else if (code === 0x3c && text.charCodeAt(index + 1) === 0x23) {
        const end = text.indexOf("#>", index + 2);
        index = end < 0 ? limit : end + 2;
      } else return false;
    }
    return true;
  }

  /** Counts the nesting of a rule that can contain itself. */
  nested<Result>(rule: Rule<Result>): Result;
  nested<Result, Given>(rule: RuleOf<Given, Result>, given: Given): Result;
  nested<Result>(rule: RuleOf<unknown, Result>, given?: unknown): Result {
    if (++this.#depth > parserBudget.nesting) throw new TooComplicated();
    const result = rule(this, given);
    this.#depth--;
    return result;
  }
}
