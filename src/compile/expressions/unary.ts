import { increment } from "../../objects/ops/arithmetic/increment.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { unaryOperator } from "../../objects/ops/unaryOperator.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Expression, TernaryExpression, UnaryExpression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { traceAssignment } from "../statements/traceAssignment.ts";
import { compileExpression } from "./expressions.ts";
import { unboxedCondition, unliftedUnary } from "./nullableCasts.ts";
import { compileReference, type Reference } from "./references.ts";

export function compileUnary(node: UnaryExpression, unit: Unit): Evaluate {
  switch (node.tokenKind) {
    case "Not":
    case "Exclaim": {
      const child = unboxedCondition(node.child, compileExpression(node.child, unit));
      return (frame) => !toBoolean(child(frame));
    }
    case "Comma": {
      const child = compileExpression(node.child, unit);
      return (frame) => {
        const value = child(frame);
        return [value === undefined ? null : value];
      };
    }
    case "PlusPlus":
    case "MinusMinus":
    case "PostfixPlusPlus":
    case "PostfixMinusMinus":
      return compileIncrement(node, unit);
    default: {
      const child = unliftedUnary(node.tokenKind, node.child, compileExpression(node.child, unit));
      const operation = unaryOperator(node.tokenKind);
      return (frame) => operation(child(frame));
    }
  }
}

/** ++ and --: prefix forms give the new value, postfix ones the old. Neither is written as a statement. */
function compileIncrement(node: UnaryExpression, unit: Unit): Evaluate {
  const step = node.tokenKind.endsWith("PlusPlus") ? 1 : -1;
  const isPrefix = !node.tokenKind.startsWith("Postfix");
  if (
    node.child.kind === "VariableExpression" &&
    !node.child.variablePath.scope &&
    !node.child.variablePath.isDriveQualified
  ) {
    const reference = compileReference(node.child, unit, true);
    const slot = unit.slot(node.child.variablePath.unqualifiedPath);
    return (frame) => {
      const cell = frame.cells[slot];
      if (cell?.plain) {
        const old = cell.value;
        if (typeof old === "number") {
          const next = old + step;
          if (next === (next | 0)) {
            cell.value = next;
            if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node.child);
            return isPrefix ? next : old;
          }
        }
      }
      return incrementSlowly(frame, reference, node.child, step, isPrefix);
    };
  }
  const reference = compileReference(node.child, unit, true);
  return (frame) => incrementSlowly(frame, reference, node.child, step, isPrefix);
}

function incrementSlowly(
  frame: Frame,
  reference: Reference,
  node: Expression,
  step: 1 | -1,
  isPrefix: boolean,
): unknown {
  const target = reference.bind(frame);
  const old = target.get();
  const next = increment(old, step);
  target.set(next);
  if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node);
  if (isPrefix) return next;
  return old === null || old === undefined ? 0 : old;
}

export function compileTernary(node: TernaryExpression, unit: Unit): Evaluate {
  const condition = unboxedCondition(node.condition, compileExpression(node.condition, unit));
  const ifTrue = compileExpression(node.ifTrue, unit);
  const ifFalse = compileExpression(node.ifFalse, unit);
  return (frame) => (toBoolean(condition(frame)) ? ifTrue(frame) : ifFalse(frame));
}
