import { growArray } from "../../base/budget.ts";
import { add } from "../../objects/ops/arithmetic/add.ts";
import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate, Execute } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Variable } from "../../runtime/scope/Variable.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { AssignmentOperator } from "../../syntax/ast/operators.ts";
import type { AssignmentStatement } from "../../syntax/ast/statements.ts";
import type { Unit } from "../blocks/Unit.ts";
import { unliftedOperation } from "../expressions/nullableCasts.ts";
import { type BoundReference, compileReference, type Reference } from "../expressions/references.ts";
import { compileVariableAssignment } from "../expressions/variables.ts";
import { isEvaluated, statementValue } from "./statementValue.ts";
import { traceAssignment } from "./traceAssignment.ts";
import { compileTypedVariable } from "./typedVariable.ts";
import { wholeValue } from "./writtenValue.ts";

/** An assignment as a statement: it writes nothing. */
export function compileAssignment(node: AssignmentStatement, unit: Unit): Execute {
  const evaluate = compileAssigned(node, unit, true);
  return (frame) => {
    evaluate(frame);
    return undefined;
  };
}

/** An assignment as a value: what was assigned. */
export function compileAssignmentValue(node: AssignmentStatement, unit: Unit): Evaluate {
  return compileAssigned(node, unit, false);
}

/** `isStatement`: nobody takes what was assigned. */
function compileAssigned(node: AssignmentStatement, unit: Unit, isStatement: boolean): Evaluate {
  unit.openValue(node.extent);
  const given = statementValue(node.right, unit);
  const right = node.left.kind === "ArrayLiteral" ? wholeValue(given) : given;
  const extent = unit.place(node.extent);
  if (node.operator === "Equals") {
    const write = compileWrite(node.left, unit);
    const succeeds = isEvaluated(node.right);
    return (frame) => {
      frame.position = extent;
      const value = right(frame);
      frame.position = extent;
      const stored = write(frame, value);
      if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node.left);
      if (succeeds) frame.engine.success = true;
      return stored === undefined ? value : stored;
    };
  }
  if (node.operator === "QuestionQuestionEquals") return compileCoalesceAssignment(node, right, unit);
  const reference = compileReference(node.left, unit);
  const plain = operations[node.operator];
  const operation = unliftedOperation(node.operator, node.right, plain);
  const fast =
    node.operator === "PlusEquals" && operation === plain
      ? compileAdd(node.left, right, reference, unit, isStatement)
      : null;
  if (fast) {
    return (frame) => {
      frame.position = extent;
      const value = fast(frame);
      if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node.left);
      return value;
    };
  }
  if (reference.update) {
    return (frame) => {
      frame.position = extent;
      const value = reference.update?.(frame, right, operation);
      frame.engine.success = true;
      return value;
    };
  }
  return (frame) => {
    frame.position = extent;
    const target = reference.bind(frame);
    const value = operation(target.get(), right(frame));
    target.set(value);
    if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node.left);
    frame.engine.success = true;
    return value;
  };
}

/** Gives the value of the assignment where that is not the one that was assigned. */
type Write = (frame: Parameters<Evaluate>[0], value: unknown) => unknown;

function compileWrite(left: Expression, unit: Unit): Write {
  if (left.kind === "VariableExpression") return compileVariableAssignment(left, unit);
  if (left.kind === "ConvertExpression" || left.kind === "AttributedExpression") {
    const typed = compileTypedVariable(left, unit);
    if (!languageRules().typedAssignmentGivesStored) return (frame, value) => void typed.write(frame, value);
    return (frame, value) => typed.write(frame, value);
  }
  const reference = compileReference(left, unit);
  return reference.write ?? ((frame, value) => reference.bind(frame).set(value));
}

/** $x += value of a plain variable: fast for two Int32, and for an array that nobody else holds. */
function compileAdd(
  left: Expression,
  right: Evaluate,
  reference: Reference,
  unit: Unit,
  isStatement: boolean,
): Evaluate | null {
  if (left.kind !== "VariableExpression" || left.variablePath.scope || left.variablePath.isDriveQualified) return null;
  const slot = unit.slot(left.variablePath.unqualifiedPath);
  // What is rare lies in functions of its own, so that V8 puts the rest into the loop around.
  return (frame) => {
    const before = frame.cells[slot];
    if (before === undefined || !before.plain) return addBound(frame);
    if (isStatement && before.growing !== null) return addGrowing(frame, before, before.growing);
    const old = before.value;
    const value = right(frame);
    if (typeof old !== "number" || typeof value !== "number") return addAny(frame, old, value, null);
    const sum = old + value;
    const cell = frame.cells[slot];
    if (sum !== (sum | 0) || cell === undefined || !cell.plain) return addAny(frame, old, value, null);
    cell.value = sum;
    return sum;
  };

  function addBound(frame: Frame): unknown {
    const target = reference.bind(frame);
    const old = target.get();
    return addAny(frame, old, right(frame), target);
  }

  function addGrowing(frame: Frame, before: Variable, items: unknown[]): undefined {
    const count = items.length;
    const value = right(frame);
    if (before.plain && before.growing === items && items.length === count) appendTo(before, items, value);
    else reference.bind(frame).set(add(items.slice(0, count), value));
    frame.engine.success = true;
  }

  function addAny(frame: Frame, old: unknown, value: unknown, target: BoundReference | null): unknown {
    const sum = add(old, value);
    const cell = frame.cells[slot];
    const isLongArray = Array.isArray(old) && Array.isArray(sum) && sum.length > fewElements;
    if (isStatement && isLongArray && cell?.plain && !cell.isPiped) cell.grow(sum);
    else (target ?? reference.bind(frame)).set(sum);
    frame.engine.success = true;
    return sum;
  }
}

/** Arrays below that are copied faster than they are kept apart. */
const fewElements = 200;

function appendTo(variable: Variable, items: unknown[], value: unknown): void {
  if (value !== undefined && enumerate(unwrap(value)) === null) {
    growArray(items);
    items.push(value);
  } else variable.value = add(items, value);
}

function compileCoalesceAssignment(node: AssignmentStatement, right: Evaluate, unit: Unit): Evaluate {
  const reference = compileReference(node.left, unit);
  return (frame) => {
    frame.position = node.extent;
    const target = reference.bind(frame);
    let value = target.get();
    if (value === null || value === undefined) {
      value = right(frame);
      target.set(value);
    }
    if (frame.engine.debugger !== null) traceAssignment(frame.engine.debugger, frame, node.left);
    return value;
  };
}

const operations: Readonly<
  Record<Exclude<AssignmentOperator, "Equals" | "QuestionQuestionEquals">, (left: unknown, right: unknown) => unknown>
> = {
  PlusEquals: binaryOperator("Plus"),
  MinusEquals: binaryOperator("Minus"),
  MultiplyEquals: binaryOperator("Multiply"),
  DivideEquals: binaryOperator("Divide"),
  RemainderEquals: binaryOperator("Rem"),
};
