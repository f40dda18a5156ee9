import { toBoolean } from "../../objects/ops/toBoolean.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { IfStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileStatementBlock } from "./statementBlock.ts";
import { conditionValue } from "./statementValue.ts";

export function compileIf(node: IfStatement, unit: Unit): Execute {
  const conditions = node.clauses.map((clause) => conditionValue(clause.condition, unit));
  const bodies = node.clauses.map((clause) => compileStatementBlock(clause.body, unit));
  const otherwise = node.elseClause ? compileStatementBlock(node.elseClause, unit) : null;
  if (conditions.length === 1) {
    const [condition] = conditions;
    const [body] = bodies;
    return (frame, out) => {
      const value = condition(frame);
      if (value === true || (value !== false && toBoolean(value))) return body(frame, out);
      return otherwise?.(frame, out);
    };
  }
  return (frame, out) => {
    for (let index = 0; index < conditions.length; index++) {
      if (toBoolean(conditions[index](frame))) return bodies[index](frame, out);
    }
    return otherwise?.(frame, out);
  };
}
