import type { Node } from "../../ast/Node.ts";
import type { IfClause, PipelineBase, Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";

/** if-statement: `if` clause { `elseif` clause } [ `else` block ]; the keyword is taken */
export function ifStatement(parser: Parser, ifToken: Token): Statement {
  const clauses: IfClause[] = [];
  const seen: Node[] = [];
  let keyword = ifToken;
  while (true) {
    const clause = ifClause(parser, keyword, seen);
    if (typeof clause === "number") return errorStatement(parser, ifToken.start, clause, seen, ifToken.kind);
    clauses.push(clause);
    const restorePoint = parser.restorePointPastEnd;
    parser.skipNewlines();
    const next = parser.peek();
    if (next.kind === "ElseIf") {
      parser.skip();
      keyword = next;
      continue;
    }
    let end = clause.body.extent.end;
    let elseClause = null;
    if (next.kind === "Else") {
      parser.skip();
      parser.skipNewlines();
      elseClause = parser.grammar.statementBlock(parser);
      if (elseClause === null) {
        parser.reportIncomplete("MissingStatementBlockAfterElse", next.end, next.end);
        return errorStatement(parser, ifToken.start, next.end, seen, ifToken.kind);
      }
      end = elseClause.extent.end;
    } else parser.resyncTo(restorePoint);
    return { kind: "IfStatement", extent: parser.extent(ifToken.start, end), clauses, elseClause };
  }
}

/** clause: `(` pipeline `)` block; gives the end of what was read when it is wrong */
function ifClause(parser: Parser, keyword: Token, seen: Node[]): IfClause | number {
  parser.skipNewlines();
  const text = parser.textOf(keyword);
  const leftParen = parser.accept("LParen");
  if (leftParen === null) {
    parser.reportIncomplete("MissingOpenParenthesisInIfStatement", keyword.end, keyword.end, text);
    return keyword.end;
  }
  parser.skipNewlines();
  let condition: PipelineBase | null = parser.grammar.pipelineChain(parser);
  const missing = condition === null;
  if (condition === null) {
    parser.reportIncomplete("IfStatementMissingCondition", leftParen.end, leftParen.end, text);
    condition = errorStatement(parser, leftParen.end, leftParen.end);
  } else seen.push(condition);
  parser.skipNewlines();
  const rightParen = parser.accept("RParen");
  if (rightParen === null) {
    const next = parser.peek();
    if (!missing) parser.reportIncomplete("MissingEndParenthesisAfterStatement", next.start, next.end, text);
    return next.start - 1;
  }
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    parser.reportIncomplete("MissingStatementBlock", rightParen.start, rightParen.end, text);
    return rightParen.end;
  }
  seen.push(body);
  return { condition, body };
}
