import type { ScriptBlockExpression } from "../../ast/expressions.ts";
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
  const instanceName = singleArgument(parser);
  if (instanceName === null || instanceName.kind === "ScriptBlockExpression") {
    const place = instanceName === null ? parser.peek().start : keyword.end;
    parser.reportIncomplete("MissingConfigurationName", place, place);
    return null;
  }
  const { start, end } = instanceName.extent;
  if (!parser.rules.hasConfigurations) {
    parser.report("ParserError", start, end);
    if (parser.peek().kind !== "EndOfInput") parser.skip();
    return null;
  }
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
