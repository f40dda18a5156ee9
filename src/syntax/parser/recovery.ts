import type { ErrorExpression } from "../ast/expressions.ts";
import type { Node } from "../ast/Node.ts";
import type { ErrorStatement } from "../ast/statements.ts";
import type { TokenKind } from "../lexer/TokenKind.ts";
import type { Parser } from "./Parser.ts";

/** The node that stands for an expression that is not there or is wrong. */
export function errorExpression(
  parser: Parser,
  start: number,
  end: number,
  nestedAst: readonly Node[],
): ErrorExpression {
  return { kind: "ErrorExpression", extent: parser.extent(start, end), nestedAst };
}

/** The node that stands for a statement that is not there or is wrong. */
export function errorStatement(
  parser: Parser,
  start: number,
  end: number,
  nestedAst: readonly Node[] = [],
  errorKind: TokenKind | null = null,
): ErrorStatement {
  return {
    kind: "ErrorStatement",
    extent: parser.extent(start, end),
    errorKind,
    flags: [],
    conditions: [],
    bodies: [],
    nestedAst,
  };
}

/** Passes over tokens up to one of these kinds, which it leaves; brackets opened on the way are closed first. */
export function skipTo(parser: Parser, ...kinds: readonly TokenKind[]): void {
  skip(parser, kinds, false);
}

/** As `skipTo`, and takes the token it comes to. */
export function skipPast(parser: Parser, ...kinds: readonly TokenKind[]): void {
  skip(parser, kinds, true);
}

function skip(parser: Parser, kinds: readonly TokenKind[], takeLast: boolean): void {
  const open = { paren: kinds.includes("RParen") ? 1 : 0, curly: kinds.includes("RCurly") ? 1 : 0, bracket: 0 };
  if (kinds.includes("RBracket")) open.bracket = 1;
  while (true) {
    const token = parser.next();
    const atEnd = token.kind === "EndOfInput";
    if (!atEnd && !endsSkipping(token.kind, kinds, open)) continue;
    if (atEnd || !takeLast) parser.unget(token);
    return;
  }
}

function endsSkipping(
  kind: TokenKind,
  kinds: readonly TokenKind[],
  open: { paren: number; curly: number; bracket: number },
): boolean {
  switch (kind) {
    case "LParen":
      open.paren++;
      return false;
    case "LCurly":
      open.curly++;
      return false;
    case "LBracket":
      open.bracket++;
      return false;
    case "RParen":
      return --open.paren === 0 && kinds.includes(kind);
    case "RCurly":
      return --open.curly === 0 && kinds.includes(kind);
    case "RBracket":
      return --open.bracket === 0 && kinds.includes(kind);
    default:
      return kinds.includes(kind);
  }
}
