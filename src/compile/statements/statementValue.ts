import type { Extent } from "../../diag/Extent.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression, compileWalked } from "../expressions/expressions.ts";
import { unboxedCondition } from "../expressions/nullableCasts.ts";
import { compileGivenValue } from "../expressions/variables.ts";
import { compileAssignmentValue } from "./assignment.ts";
import { compileExpressionStatement, compilePipeline } from "./pipelineStatement.ts";
import { compileStatement } from "./statements.ts";
import { wholeValue, writtenValue } from "./writtenValue.ts";

/** Whether a statement is an expression that makes $? true: in PowerShell 7 one that calls no command at its top. */
export function isEvaluated(node: Statement): boolean {
  const expression = pureExpression(node);
  if (!expression) return false;
  if (languageRules().groupsSucceed) return true;
  if (expression.kind === "ParenExpression") return isEvaluated(expression.pipeline);
  if (expression.kind === "SubExpression" || expression.kind === "ArrayExpression") {
    return expression.subExpression.statements.every(isEvaluated);
  }
  return true;
}

/**
 * The value of a statement where one is wanted (`$x = ...`, `( ... )`, conditions): an expression's own, else what the
 * statement writes: nothing (undefined), the one object, or an object[]. Conditions are places of their own for errors
 * (`isPlace`), and for a debugger where it does not see the loop around them instead (`isPoint`); an expression inside
 * another belongs to the statement around it.
 */
export function statementValue(node: Statement, unit: Unit, isPlace = false, isPoint = isPlace): Evaluate {
  const expression = pureExpression(node);
  if (expression && !isPlace) return compileGivenValue(expression, unit);
  if (expression) return atPlace(node.extent, unit, isPoint, () => compileExpression(expression, unit));
  if (node.kind === "AssignmentStatement") return seen(node.extent, compileAssignmentValue(node, unit));
  const only =
    node.kind === "Pipeline" && node.pipelineElements.length === 1 && !node.background
      ? node.pipelineElements[0]
      : node;
  const execute =
    only.kind === "CommandExpression"
      ? compileExpressionStatement(only, unit, isPlace)
      : node.kind === "Pipeline"
        ? compilePipeline(node, unit, isPlace)
        : compileStatement(node, unit);
  const point = isPoint ? node.extent : null;
  return (frame) => {
    const place = frame.position;
    frame.engine.debugger?.point(frame, point);
    const value = writtenValue(execute, frame);
    // What the expression around it does with the value is again that expression's.
    frame.position = place;
    return value;
  };
}

function atPlace(given: Extent, unit: Unit, isPoint: boolean, compile: () => Evaluate): Evaluate {
  const extent = unit.place(given);
  const evaluate = compile();
  const point = isPoint ? extent : null;
  return (frame) => {
    frame.position = extent;
    frame.engine.debugger?.point(frame, point);
    return evaluate(frame);
  };
}

function seen(extent: Extent, evaluate: Evaluate): Evaluate {
  return (frame) => {
    frame.engine.debugger?.point(frame, extent);
    return evaluate(frame);
  };
}

function callsCommands(node: Node): boolean {
  if (node.kind === "Command") return true;
  return node.kind !== "ScriptBlockExpression" && childrenOf(node).some(callsCommands);
}

/** What `switch` and `foreach` go through. */
export function collectionValue(node: Statement, unit: Unit, isPoint: boolean): Evaluate {
  const expression = pureExpression(node);
  const evaluate = expression
    ? atPlace(node.extent, unit, isPoint, () => compileWalked(expression, unit))
    : statementValue(node, unit, true, isPoint);
  return callsCommands(node) ? wholeValue(evaluate) : evaluate;
}

/** The condition of `if` and of loops: after one that calls commands $? is true, whatever became of them. */
export function conditionValue(node: Statement, unit: Unit): Evaluate {
  const expression = pureExpression(node);
  const value = statementValue(node, unit, true);
  const evaluate = expression ? unboxedCondition(expression, value) : value;
  if (!callsCommands(node)) return evaluate;
  const whole = wholeValue(evaluate);
  return (frame) => {
    const value = whole(frame);
    frame.engine.success = true;
    return value;
  };
}
