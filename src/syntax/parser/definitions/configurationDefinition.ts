import type { Expression, ScriptBlockExpression } from "../../ast/expressions.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";
import { singleArgument } from "../statements/arguments.ts";

/**
 * configuration-definition: `configuration` name `{` script block `}`; the keyword is taken. Edition Core has no Desired
 * State Configuration: it reports an error, takes one token more, and gives nothing.
 */
export function configurationDefinition(parser: Parser, keyword: Token): Statement | null {
  if (!parser.rules.hasConfigurations) return refused(parser);
  const instanceName = singleArgument(parser);
  if (instanceName === null || instanceName.kind === "ScriptBlockExpression") {
    const place = instanceName === null ? parser.peek().start : keyword.end;
    parser.reportIncomplete("MissingConfigurationName", place, place);
    return null;
  }
  const { end } = instanceName.extent;
  parser.skipNewlines();
  const body = parser.peek().kind === "LCurly" ? parser.grammar.primaryExpression(parser, false) : null;
  if (body === null) {
    parser.reportIncomplete("MissingCurlyInConfigurationStatement", end, end);
    return errorStatement(parser, keyword.start, end, [instanceName], keyword.kind);
  }
  return {
    kind: "ConfigurationDefinition",
    extent: parser.extent(keyword.start, body.extent.end),
    instanceName,
    body: body as ScriptBlockExpression,
  };
}

function refused(parser: Parser): null {
  parser.skipNewlines();
  const token = parser.peek();
  const name = singleArgument(parser);
  if (token.kind === "EndOfInput") {
    parser.reportIncomplete("MissingConfigurationName", token.start, token.start);
    return null;
  }
  if (name === null) {
    parser.report("ParameterRequiresArgument", token.end, token.end, parser.textOf(token));
    parser.report("MissingConfigurationName", token.start, token.end);
    parser.report("ParserError", token.start, token.end);
    parser.skip();
    return null;
  }
  const first = firstPart(name);
  if (!isName(first)) {
    const { start, end } = name.extent;
    parser.report("InvalidConfigurationName", start, end, name.extent.source.slice(start, end));
  }
  parser.report("ParserError", first.extent.start, first.kind === "ParenExpression" ? token.end : first.extent.end);
  if (parser.peek().kind !== "EndOfInput") parser.skip();
  return null;
}

/** What an expression begins with, without the members that are taken of it. */
function firstPart(expression: Expression): Expression {
  if (expression.kind === "IndexExpression") return firstPart(expression.target);
  if (expression.kind !== "MemberExpression" && expression.kind !== "InvokeMemberExpression") return expression;
  return firstPart(expression.expression);
}

function isName(expression: Expression): boolean {
  if (expression.kind === "StringConstantExpression") return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(expression.value);
  return expression.kind === "VariableExpression" || expression.kind === "ExpandableStringExpression";
}
