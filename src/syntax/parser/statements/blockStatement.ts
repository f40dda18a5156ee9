import type { Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";

/** block-statement: ( `parallel` | `sequence` ) block; the keyword is taken */
export function blockStatement(parser: Parser, keyword: Token): Statement {
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    parser.reportIncomplete("MissingStatementAfterKeyword", keyword.end, keyword.end, parser.textOf(keyword));
    return errorStatement(parser, keyword.start, keyword.end, [], keyword.kind);
  }
  return {
    kind: "BlockStatement",
    extent: parser.extent(keyword.start, body.extent.end),
    blockKind: keyword.kind === "Parallel" ? "Parallel" : "Sequence",
    body,
  };
}
