import type { Expression, KeyValuePair } from "../../ast/expressions.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement, skipTo } from "../recovery.ts";

/**
 * hash-literal: `@{` { key `=` statement } `}`; pairs are separated by new lines or semicolons. Unlike in other brackets,
 * a comma goes on to end an expression: `$a.M(@{ b = 1, 2 })` is an error.
 */
export function hashLiteral(parser: Parser, atCurly: Token): Expression {
  const { literal, isOpen } = parser.endingNumbers(false, inExpressionMode, atCurly);
  // What stands in place of the bracket is no member of the table.
  if (isOpen) parser.peek();
  return literal;
}

function inExpressionMode(parser: Parser, atCurly: Token): ReadLiteral {
  return parser.inMode("Expression", hashLiteralHere, atCurly);
}

interface ReadLiteral {
  readonly literal: Expression;
  /** The closing bracket is missing. */
  readonly isOpen: boolean;
}

function hashLiteralHere(parser: Parser, atCurly: Token): ReadLiteral {
  parser.skipNewlines();
  const keyValuePairs: KeyValuePair[] = [];
  while (true) {
    const pair = keyValuePair(parser);
    if (pair === null) break;
    keyValuePairs.push(pair);
    const { value } = pair;
    if (!parser.rules.lineEndsIfInTable && value.kind === "IfStatement" && value.elseClause === null)
      parser.skipNewlines();
    const { kind } = parser.peek();
    if (kind !== "NewLine" && kind !== "Semi") break;
    parser.skipNewlinesAndSemicolons();
  }
  const rightCurly = parser.accept("RCurly");
  if (rightCurly === null) parser.reportUnclosed("MissingEndCurlyBrace", atCurly.end, atCurly.end);
  const end = rightCurly?.end ?? parser.peek().start - 1;
  const literal: Expression = { kind: "Hashtable", extent: parser.extent(atCurly.start, end), keyValuePairs };
  return { literal, isOpen: rightCurly === null };
}

function keyValuePair(parser: Parser): KeyValuePair | null {
  const key = pairKey(parser);
  if (key === null) return null;
  const equals = parser.accept("Equals");
  if (equals === null) {
    parser.report("MissingEqualsInHashLiteral", key.extent.end, key.extent.end);
    skipTo(parser, "RCurly");
    return { key, value: errorStatement(parser, key.extent.end, key.extent.end) };
  }
  return { key, value: parser.inMode("Command", pairValue, equals) };
}

function pairValue(parser: Parser, equals: Token): Statement {
  parser.skipNewlines();
  const value = parser.grammar.statement(parser);
  if (value !== null) return value;
  parser.reportIncomplete("MissingStatementInHashLiteral", equals.end, equals.end);
  return errorStatement(parser, equals.end, equals.end);
}

/** key: simple name | unary-expression */
function pairKey(parser: Parser): Expression | null {
  const token = parser.peekName();
  if (token.kind === "Identifier") {
    parser.skip();
    return {
      kind: "StringConstantExpression",
      extent: parser.extent(token.start, token.end),
      value: token.value,
      stringConstantType: "BareWord",
    };
  }
  const saved = parser.commaEndsExpression;
  parser.commaEndsExpression = true;
  const key = parser.grammar.unaryExpression(parser);
  parser.commaEndsExpression = saved;
  return key;
}
