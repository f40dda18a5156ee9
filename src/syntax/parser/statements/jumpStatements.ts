import type { Expression } from "../../ast/expressions.ts";
import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";

/** value-statement: ( `return` | `throw` | `exit` ) [ pipeline ]; the keyword is taken */
export function valueStatement(parser: Parser, keyword: Token): Statement {
  const pipeline = parser.grammar.pipelineChain(parser);
  const extent = parser.extent(keyword.start, pipeline?.extent.end ?? keyword.end);
  switch (keyword.kind) {
    case "Return":
      return { kind: "ReturnStatement", extent, pipeline };
    case "Throw":
      return { kind: "ThrowStatement", extent, pipeline };
    default:
      return { kind: "ExitStatement", extent, pipeline };
  }
}

/** jump-statement: ( `break` | `continue` ) [ label ]; the keyword is taken */
export function jumpStatement(parser: Parser, keyword: Token): Statement {
  const label = jumpLabel(parser);
  const extent = parser.extent(keyword.start, label?.extent.end ?? keyword.end);
  return keyword.kind === "Break"
    ? { kind: "BreakStatement", extent, label }
    : { kind: "ContinueStatement", extent, label };
}

function jumpLabel(parser: Parser): Expression | null {
  return parser.inMode("Expression", () => {
    const token = parser.peekName();
    if (token.kind !== "Identifier") return parser.grammar.primaryExpression(parser, true);
    parser.skip();
    return {
      kind: "StringConstantExpression",
      extent: parser.extent(token.start, token.end),
      value: token.value,
      stringConstantType: "BareWord",
    };
  });
}
