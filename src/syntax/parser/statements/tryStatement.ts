import type { StatementBlock, TypeConstraint } from "../../ast/definitions.ts";
import type { Node } from "../../ast/Node.ts";
import type { CatchClause, Statement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import { typeConstraint } from "../definitions/attributes.ts";
import type { Parser } from "../Parser.ts";
import { errorStatement } from "../recovery.ts";

/** try-statement: `try` block { catch-clause } [ `finally` block ]; the keyword is taken */
export function tryStatement(parser: Parser, keyword: Token): Statement {
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    parser.reportIncomplete("MissingTryStatementBlock", keyword.end, keyword.end);
    return errorStatement(parser, keyword.start, keyword.end, [], keyword.kind);
  }
  const seen: Node[] = [body];
  const catchClauses: CatchClause[] = [];
  let failedEnd: number | null = null;
  let { end } = body.extent;
  let { restorePoint } = parser;
  parser.skipNewlines();
  for (let token = parser.accept("Catch"); token !== null; token = parser.accept("Catch")) {
    const clause = catchClause(parser, token, seen);
    if (typeof clause === "number") {
      failedEnd = clause;
      end = clause;
    } else {
      catchClauses.push(clause);
      seen.push(clause);
      end = clause.extent.end;
    }
    restorePoint = parser.restorePoint;
    parser.skipNewlines();
  }
  let finallyBlock: StatementBlock | null = null;
  const finallyToken = parser.accept("Finally");
  if (finallyToken !== null) {
    parser.skipNewlines();
    finallyBlock = parser.grammar.statementBlock(parser);
    if (finallyBlock === null) {
      failedEnd = finallyToken.end;
      parser.reportIncomplete("MissingFinallyStatementBlock", finallyToken.end, finallyToken.end, "finally");
    } else {
      seen.push(finallyBlock);
      end = finallyBlock.extent.end;
    }
  } else parser.resyncTo(restorePoint);
  if (catchClauses.length === 0 && finallyBlock === null && failedEnd === null) {
    failedEnd = body.extent.end;
    parser.reportIncomplete("MissingCatchOrFinally", body.extent.end, body.extent.end);
  }
  if (failedEnd !== null) return errorStatement(parser, keyword.start, failedEnd, seen, keyword.kind);
  return { kind: "TryStatement", extent: parser.extent(keyword.start, end), body, catchClauses, finally: finallyBlock };
}

/** catch-clause: `catch` [ type { `,` type } ] block; gives the end of what was read when it is wrong */
function catchClause(parser: Parser, keyword: Token, seen: Node[]): CatchClause | number {
  const catchTypes: TypeConstraint[] = [];
  let { end } = keyword;
  let failed = false;
  let comma: Token | null = null;
  while (true) {
    parser.skipNewlines();
    const item = typeConstraint(parser);
    if (item === null) {
      if (comma === null) break;
      failed = true;
      end = comma.end;
      parser.reportIncomplete("MissingTypeLiteralToken", comma.end, comma.end);
      break;
    }
    end = item.extent.end;
    catchTypes.push(item);
    parser.skipNewlines();
    comma = parser.accept("Comma");
    if (comma === null) break;
  }
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    if (!failed) parser.reportIncomplete("MissingCatchHandlerBlock", end, end);
    seen.push(...catchTypes);
    return end;
  }
  const clause: CatchClause = {
    kind: "CatchClause",
    extent: parser.extent(keyword.start, body.extent.end),
    catchTypes,
    body,
  };
  if (!failed) return clause;
  seen.push(clause);
  return end;
}

/** trap-statement: `trap` [ type ] block; the keyword is taken */
export function trapStatement(parser: Parser, keyword: Token): Statement {
  parser.skipNewlines();
  const item = typeConstraint(parser);
  parser.skipNewlines();
  const body = parser.grammar.statementBlock(parser);
  if (body === null) {
    const end = item?.extent.end ?? keyword.end;
    parser.reportIncomplete("MissingTrapStatement", end, end);
    return errorStatement(parser, keyword.start, end, item === null ? [] : [item], keyword.kind);
  }
  return { kind: "TrapStatement", extent: parser.extent(keyword.start, body.extent.end), trapType: item, body };
}
