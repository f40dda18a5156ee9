import type { Expression, StringConstantType } from "../../ast/expressions.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { valueExpression } from "./variables.ts";

/** The expression of a string token, or of a bare word that holds variables or sub-expressions. */
export function expandableString(parser: Parser, token: Token, stringConstantType: StringConstantType): Expression {
  const extent = parser.extent(token.start, token.end);
  if (token.parts === null) {
    return { kind: "StringConstantExpression", extent, value: token.value, stringConstantType };
  }
  const nestedExpressions: Expression[] = [];
  const tokens: Token[] = [];
  const parts: (string | Expression)[] = [];
  for (const part of token.parts) {
    if (typeof part === "string") parts.push(part);
    else {
      const expression = nestedExpression(parser, part, tokens);
      if (expression === null) continue;
      nestedExpressions.push(expression);
      parts.push(expression);
    }
  }
  if (parser.output.keepsTokens) parser.output.nestedTokens.set(token, tokens);
  return {
    kind: "ExpandableStringExpression",
    extent,
    value: token.value,
    stringConstantType,
    nestedExpressions,
    parts,
  };
}

function nestedExpression(parser: Parser, token: Token, tokens: Token[]): Expression | null {
  if (token.kind !== "SubExpressionText") {
    tokens.push(token);
    return valueExpression(parser, token, (_parser, variable) => variable);
  }
  const lexer = parser.lexer.forSubExpression(token);
  return parser.withLexer(lexer, tokens, () => parser.grammar.primaryExpression(parser, true));
}
