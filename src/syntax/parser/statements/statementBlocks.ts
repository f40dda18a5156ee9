import type { StatementBlock } from "../../ast/definitions.ts";
import type { Statement, TrapStatement } from "../../ast/statements.ts";
import type { Token } from "../../lexer/Token.ts";
import type { StatementList } from "../Grammar.ts";
import type { Parser } from "../Parser.ts";

/** statement-list: { terminator } { statement { terminator } } */
export function statementList(parser: Parser): StatementList {
  const statements: Statement[] = [];
  const traps: TrapStatement[] = [];
  let start: number | null = null;
  let end: number | null = null;
  parser.skipNewlinesAndSemicolons();
  while (true) {
    const statement = parser.grammar.statement(parser);
    if (statement === null) break;
    if (statement.kind === "TrapStatement") traps.push(statement);
    else statements.push(statement);
    start ??= statement.extent.start;
    end = statement.extent.end;
    if (parser.output.isSigned(statement.extent.start))
      parser.report("TokenAfterEndOfValidScriptText", statement.extent.start, end);
    parser.skipNewlinesAndSemicolons();
    const { kind } = parser.peek();
    if (kind === "RParen" || kind === "RCurly") break;
  }
  return { statements, traps, start, end };
}

/** statement-block: `{` statement-list `}`; null, with nothing taken, when there is no brace */
export function statementBlock(parser: Parser): StatementBlock | null {
  const leftCurly = parser.accept("LCurly");
  if (leftCurly === null) return null;
  return parser.nested(blockBehind, leftCurly);
}

function blockBehind(parser: Parser, leftCurly: Token): StatementBlock {
  const list = statementList(parser);
  const rightCurly = parser.accept("RCurly");
  if (rightCurly === null) {
    parser.reportUnclosed("MissingEndCurlyBrace", leftCurly.start, leftCurly.end);
  }
  return {
    kind: "StatementBlock",
    extent: parser.extent(leftCurly.start, rightCurly?.end ?? list.end ?? leftCurly.end),
    statements: list.statements,
    traps: list.traps,
  };
}
