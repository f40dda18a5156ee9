import type { ScriptBlock, StatementBlock } from "../ast/definitions.ts";
import type { Expression } from "../ast/expressions.ts";
import type { PipelineBase, Statement, TrapStatement } from "../ast/statements.ts";
import type { Token } from "../lexer/Token.ts";

export interface StatementList {
  readonly statements: readonly Statement[];
  readonly traps: readonly TrapStatement[];
  /** From the first statement to the last; null for an empty list. */
  readonly start: number | null;
  readonly end: number | null;
}

/** The rules that others reach from below: an expression holds statements, statements hold expressions. */
export interface Grammar<Parser> {
  statement(parser: Parser): Statement | null;
  statementList(parser: Parser): StatementList;
  statementBlock(parser: Parser): StatementBlock | null;
  scriptBlock(parser: Parser, leftCurly: Token | null): ScriptBlock;
  pipelineChain(parser: Parser): PipelineBase | null;
  expression(parser: Parser): Expression | null;
  unaryExpression(parser: Parser): Expression | null;
  primaryExpression(parser: Parser, withMemberAccess: boolean): Expression | null;
}
