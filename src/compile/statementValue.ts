import type { Evaluate } from "../runtime/BlockCode.ts";
import { childrenOf } from "../syntax/ast/childrenOf.ts";
import type { Expression } from "../syntax/ast/expressions.ts";
import type { Node } from "../syntax/ast/Node.ts";
import type { Statement } from "../syntax/ast/statements.ts";
import { compileAssignmentValue } from "./assignment.ts";
import { compileExpression } from "./expressions.ts";
import { compileExpressionStatement, compilePipeline } from "./pipelineStatement.ts";
import { compileStatement } from "./statements.ts";
import type { Unit } from "./Unit.ts";
import { writtenValue } from "./writtenValue.ts";

/** The expression that a pipeline consists of, or null where it calls commands or redirects. */
export function pureExpression(node: Statement): Expression | null {
  if (node.kind === "CommandExpression") return node.redirections.length === 0 ? node.expression : null;
  if (node.kind !== "Pipeline" || node.pipelineElements.length !== 1 || node.background) return null;
  const [element] = node.pipelineElements;
  return element.kind === "CommandExpression" && element.redirections.length === 0 ? element.expression : null;
}

/** Whether a statement is an expression that calls no command at its top: $? is then true afterwards. */
export function isEvaluated(node: Statement): boolean {
  const expression = pureExpression(node);
  if (!expression) return false;
  if (expression.kind === "ParenExpression") return isEvaluated(expression.pipeline);
  if (expression.kind === "SubExpression" || expression.kind === "ArrayExpression") {
    return expression.subExpression.statements.every(isEvaluated);
  }
  return true;
}

/**
 * The value of a statement where one is wanted (`$x = ...`, `( ... )`, conditions): an expression's own, else what the
 * statement writes: nothing (undefined), the one object, or an object[]. Conditions are places of their own for errors
 * (`isPlace`); an expression inside another belongs to the statement around it.
 */
export function statementValue(node: Statement, unit: Unit, isPlace = false): Evaluate {
  const expression = pureExpression(node);
  if (expression && !isPlace) return compileExpression(expression, unit);
  if (expression) {
    const evaluate = compileExpression(expression, unit);
    const { extent } = node;
    return (frame) => {
      frame.position = extent;
      return evaluate(frame);
    };
  }
  if (node.kind === "AssignmentStatement") return compileAssignmentValue(node, unit);
  const only = node.kind === "Pipeline" && node.pipelineElements.length === 1 ? node.pipelineElements[0] : node;
  const execute =
    only.kind === "CommandExpression"
      ? compileExpressionStatement(only, unit, isPlace)
      : node.kind === "Pipeline"
        ? compilePipeline(node, unit, isPlace)
        : compileStatement(node, unit);
  return (frame) => {
    const place = frame.position;
    const value = writtenValue(execute, frame);
    // What the expression around it does with the value is again that expression's.
    frame.position = place;
    return value;
  };
}

function callsCommands(node: Node): boolean {
  if (node.kind === "Command") return true;
  return node.kind !== "ScriptBlockExpression" && childrenOf(node).some(callsCommands);
}

/** The condition of `if` and of loops: after one that calls commands $? is true, whatever became of them. */
export function conditionValue(node: Statement, unit: Unit): Evaluate {
  const evaluate = statementValue(node, unit, true);
  if (!callsCommands(node)) return evaluate;
  return (frame) => {
    const value = evaluate(frame);
    frame.engine.success = true;
    return value;
  };
}
